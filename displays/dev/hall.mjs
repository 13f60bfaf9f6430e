// A pretended hall, just true enough to draw the screens by. The rules of a real hall live in the server.
const names = (zh, en) => ({ 'zh-CN': zh, en });
const service = (code, zh, en, group, prefix) => ({ code, zh, en, group, prefix });

const GROUPS = {
  social: names('社保医保', 'Social and medical insurance'),
  civil: names('民政户籍', 'Civil affairs and residence'),
  market: names('企业经营', 'Business'),
  land: names('不动产与农业', 'Property and farming'),
};
const SERVICES = [
  service('pension', '城乡居民养老保险', 'Residents\' pension', 'social', 'A'),
  service('medical', '医保报销', 'Medical claims', 'social', 'A'),
  service('card', '社会保障卡办理', 'Social security card', 'social', 'A'),
  service('subsistence', '最低生活保障申请', 'Subsistence allowance', 'civil', 'B'),
  service('household', '户口登记', 'Household registration', 'civil', 'B'),
  service('licence', '个体工商户登记', 'Sole trader registration', 'market', 'C'),
  service('property', '不动产登记咨询', 'Property registration', 'land', 'D'),
];
const WINDOWS = [
  [1, '综合窗口', 'General window', ['pension', 'medical', 'card', 'subsistence', 'household', 'licence', 'property']],
  [2, '社保窗口', 'Insurance window', ['pension', 'medical', 'card']],
  [3, '3 号窗口', 'Window 3', ['pension', 'medical', 'card', 'subsistence', 'household']],
  [4, '民政窗口', 'Civil affairs', ['subsistence', 'household']],
  [5, '企业窗口', 'Business window', ['licence', 'property']],
];
const ago = (seconds) => new Date(Date.now() - seconds * 1000).toISOString();
const now = () => ago(0);
const HALL = { id: 'qinghe', name: '清河镇便民服务中心', names: names('清河镇便民服务中心', 'Qinghe Township Service Centre') };
const FAULT_SLIPS = { none: 'printed', 'paper-out': 'failed', 'cover-open': 'failed', silent: 'unknown' };

export class PretendedHall {
  seq = 1;
  open = true;
  fault = 'none';
  slips = [];
  listeners = new Set();
  tickets = [];
  windows = WINDOWS.map(([window, zh, en, services]) => ({ window, names: names(zh, en), services, state: 'closed', since: ago(400), served: 0 }));

  constructor() {
    for (const [index, code] of ['pension', 'medical', 'household', 'licence', 'card', 'medical', 'subsistence', 'pension', 'property', 'medical', 'household'].entries())
      this.issue({ service: code, priority: index % 5 === 3 ? 'elderly' : 'none' }, 2200 - index * 170);
    for (const [window, badge] of [[1, '101'], [2, '102'], [4, '104'], [5, '105']]) this.act(window, 'sign-in', {}, badge);
    for (const window of [1, 2, 4, 5]) this.act(window, 'next', {});
    this.act(1, 'start', {});
    this.act(4, 'pause', { reason: '用餐' });
  }

  about() {
    return {
      ...HALL, zone: 'Asia/Shanghai', demo: true, open: this.open, ...(this.open ? {} : { opensAt: ago(-3600 * 14) }),
      hours: '周一至周五 9:00–12:00，13:30–17:00', phone: '0573-0000-1234',
      windows: WINDOWS.map(([window, zh, en, services]) => ({ window, name: zh, names: names(zh, en), services })),
      kiosks: [{ id: 'kiosk-1', printer: 'printer-1' }],
    };
  }

  services() {
    return SERVICES.map(({ code, zh, en, group, prefix }) => ({
      code, name: zh, names: names(zh, en), group, groupNames: GROUPS[group], prefix, waiting: this.waiting(code).length,
      open: this.open && code !== 'property', ...(code === 'property' ? { closedCode: 'quota-full' } : {}),
    }));
  }

  waiting(code) {
    return this.tickets.filter((one) => one.state === 'issued' && (!code || one.service === code));
  }

  counts(codes) {
    return codes.map((code) => ({ service: code, waiting: this.waiting(code).length }));
  }

  issue(body, age = 0) {
    const { prefix, zh, en } = SERVICES.find((one) => one.code === body.service);
    const number = prefix + String(this.tickets.filter((one) => one.number[0] === prefix).length + 1).padStart(3, '0');
    const ticket = {
      number, service: body.service, serviceName: zh, serviceNames: names(zh, en), also: body.also ?? [], priority: body.priority ?? 'none',
      state: 'issued', slip: body.kiosk ? 'printing' : 'none', issuedAt: ago(age), since: ago(age), hall: HALL, tracking: `token-${number}`, calls: 0,
    };
    this.tickets.push(ticket);
    if (body.kiosk) setTimeout(() => this.print(ticket), 1200);
    this.changed();
    return { ...this.seen(ticket), tracking: ticket.tracking, trackingUrl: `/t/?token=${ticket.tracking}` };
  }

  print(ticket) {
    ticket.slip = FAULT_SLIPS[this.fault];
    if (ticket.slip === 'printed') this.slips.unshift({ id: this.slips.length + 1, at: now(), complete: true, svg: drawn(ticket) });
    this.changed();
  }

  seen(ticket) {
    const { calls, tracking, reason, ...shown } = ticket;
    return ticket.state === 'issued' ? { ...shown, ahead: this.waiting().indexOf(ticket) } : shown;
  }

  find(by) {
    return this.tickets.find((one) => one.number === by || one.tracking === by);
  }

  /** One command at a window; a string answers with a refusal of that code. */
  act(number, action, body, badge) {
    const window = this.windows.find((one) => one.window === number);
    const held = window.ticket;
    const move = (state, ticket = held, more = {}) => Object.assign(ticket, { state, since: now(), window: number, ...more });
    const set = (state, ticket) => Object.assign(window, { state, ticket, since: now(), pauseReason: undefined });
    const call = (ticket, reason) => {
      move('called', ticket, { calledAt: now(), calls: 1, reason });
      set('called', ticket);
      this.changed({ number: ticket.number, window: number, times: 1 });
    };
    switch (action) {
      case 'sign-in': Object.assign(window, { clerk: { badge } }); set('idle'); break;
      case 'sign-out': delete window.clerk; set('closed'); break;
      case 'next': {
        const next = this.waiting().find((one) => window.services.includes(one.service));
        if (!next) return undefined;
        call(next, '等候 31 分钟，本组最久；照顾与普通 2:1');
        break;
      }
      case 'call': {
        const chosen = this.find(body.number);
        if (chosen?.state !== 'issued') return 'ticket-not-waiting';
        call(chosen, '不按顺序叫号');
        break;
      }
      case 'recall': held.calls += 1; held.calledAt = now(); this.changed({ number: held.number, window: number, times: held.calls }); break;
      case 'start': move('serving', held, { startedAt: now() }); set('serving', held); break;
      case 'hold': move('held', held, { holdReason: body.reason }); set('idle'); break;
      case 'resume': { const back = this.find(body.number); move('serving', back, { startedAt: back.startedAt }); set('serving', back); break; }
      case 'missed': move('missed'); set('idle'); break;
      case 'undo-missed': { const back = this.find(body.number); move('called', back); set('called', back); break; }
      case 'return': move('issued', this.find(body.number)); break;
      case 'transfer': move('issued', held, { service: body.service ?? held.service }); set('idle'); break;
      case 'finish': move('finished'); window.served += 1; set('idle'); break;
      case 'pause': set('paused'); window.pauseReason = body.reason; break;
      case 'open': set('idle'); break;
      default: return 'no-such-command';
    }
    this.changed();
    const { ticket } = window;
    return { window: number, at: now(), ...(ticket ? { number: ticket.number, service: ticket.service, state: ticket.state, reason: ticket.reason } : {}) };
  }

  desk(number) {
    const window = this.windows.find((one) => one.window === number);
    const own = (state) => this.tickets.filter((one) => one.state === state && window.services.includes(one.service));
    const rows = this.waiting().filter((one) => window.services.includes(one.service));
    const { state, clerk, since, pauseReason, ticket, services } = window;
    return {
      window: number, name: window.names['zh-CN'], names: window.names, services, state, clerk, since, pauseReason,
      ticket: ticket && { language: 'zh-CN', ...ticket },
      held: own('held').map((one) => ({ number: one.number, service: one.service, reason: one.holdReason, since: one.since })),
      missed: own('missed').map((one) => ({ number: one.number, service: one.service, since: one.since, undo: one.window === number })).reverse(),
      waiting: { total: rows.length, next: rows.slice(0, 10).map((one) => ({ number: one.number, service: one.service, priority: one.priority, since: one.issuedAt })), byService: this.counts(services).filter((one) => one.waiting) },
      doubtful: this.tickets.filter((one) => one.slip === 'unknown').map((one) => one.number),
    };
  }

  board() {
    const calls = this.windows.filter((one) => one.ticket).sort((a, b) => (a.ticket.calledAt < b.ticket.calledAt ? 1 : -1));
    return {
      id: `e1.${this.seq}`, at: now(), hall: HALL, day: now().slice(0, 10), open: this.open, phone: '0573-0000-1234',
      calls: calls.map(({ ticket, window, names: windowNames }) => ({ number: ticket.number, window, windowNames, service: ticket.service, serviceNames: ticket.serviceNames, at: ticket.calledAt, times: ticket.calls })),
      missed: this.tickets.filter((one) => one.state === 'missed').map((one) => one.number).reverse(),
      windows: this.windows.map(({ window, names: own, state, clerk, ticket }) => ({ window, names: own, state, clerk, number: ticket?.number, serviceNames: ticket?.serviceNames })),
      waiting: this.counts(SERVICES.map((one) => one.code)),
    };
  }

  figures() {
    const waits = this.waiting().map((one) => (Date.now() - Date.parse(one.issuedAt)) / 1000);
    const count = (state) => this.tickets.filter((one) => one.state === state).length;
    return {
      at: now(), day: now().slice(0, 10), waiting: waits.length, issued: this.tickets.length, finished: count('finished'), missed: count('missed'), cancelled: count('cancelled'),
      servedLastHour: 23, waitMedianSeconds: 512, waitP90Seconds: null, longestWaitSeconds: waits.length ? Math.round(Math.max(...waits)) : null,
      windows: this.windows.map(({ window, names: own, state, since, clerk, ticket, pauseReason, served }) => ({ window, names: own, state, since: window === 4 ? ago(1500) : since, clerk, number: ticket?.number, pauseReason, served, serviceMedianSeconds: served ? 340 : null })),
      services: SERVICES.map(({ code, zh, en }) => {
        const oldest = this.waiting(code)[0];
        return { service: code, names: names(zh, en), waiting: this.waiting(code).length, longestWaitSeconds: oldest ? Math.round((Date.now() - Date.parse(oldest.issuedAt)) / 1000) : null };
      }),
    };
  }

  changed(call) {
    this.seq += 1;
    const board = this.board();
    const shown = call && board.calls.find((one) => one.number === call.number);
    for (const tell of this.listeners) tell({ id: board.id, type: shown ? 'called' : 'changed', at: board.at, board, ...(shown ? { call: shown } : {}) });
  }
}

function drawn({ number, serviceName }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 260"><rect width="300" height="260" fill="#fff"/><g text-anchor="middle" font-family="Noto Sans CJK SC"><text x="150" y="50" font-size="20">${HALL.name}</text><text x="150" y="140" font-size="72">${number}</text><text x="150" y="200" font-size="20">${serviceName}</text></g></svg>`;
}
