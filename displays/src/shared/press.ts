/** Time in which a second press is taken for a trembling first one. */
export const PRESS_MS = 800;

/**
 * A gate that lets one press through and drops those within the next {@link PRESS_MS}.
 * One gate serves a whole screen: a second finger on the next screen's button is dropped too.
 */
export function pressGate(now: () => number = () => performance.now(), pauseMs = PRESS_MS): () => boolean {
  let last: number | undefined;
  return () => {
    const at = now();
    if (last !== undefined && at - last < pauseMs) return false;
    last = at;
    return true;
  };
}
