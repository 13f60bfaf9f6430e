// What is wrong with the sizes of a kiosk page, as sentences. Distances in CSS pixels, which are the pixels of the kiosk.
() => {
  const TEXT_MIN = 28, TARGET_MIN = 80, GAP_MIN = 16;
  const faults = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent.trim();
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!text || !range.getClientRects().length) continue;
    const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
    if (size < TEXT_MIN) faults.push(`"${text}" is ${size} px`);
    const box = range.getBoundingClientRect();
    if (box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) {
      faults.push(`"${text}" leaves the screen: ${JSON.stringify(box)}`);
    }
  }
  const targets = Array.from(document.querySelectorAll('button, a, input')).map((one) => [one.innerText.trim(), one.getBoundingClientRect(), one]);
  for (const [name, box, button] of targets) {
    if (box.width < TARGET_MIN || box.height < TARGET_MIN) faults.push(`target "${name}" is ${box.width} by ${box.height} px`);
    if (button.scrollWidth > button.clientWidth || button.scrollHeight > button.clientHeight) faults.push(`"${name}" overflows its button`);
    for (const [other, beside] of targets) {
      if (other === name) continue;
      const across = Math.max(beside.left - box.right, box.left - beside.right);
      const down = Math.max(beside.top - box.bottom, box.top - beside.bottom);
      const gap = Math.max(across, down);
      if (gap < GAP_MIN - 0.01) faults.push(`between "${name}" and "${other}" are ${gap} px`);
    }
  }
  const main = document.querySelector('main');
  if (main.scrollHeight > main.clientHeight || main.scrollWidth > main.clientWidth) {
    faults.push(`the page is cut: ${main.scrollWidth}x${main.scrollHeight} in ${main.clientWidth}x${main.clientHeight}`);
  }
  return faults;
}
