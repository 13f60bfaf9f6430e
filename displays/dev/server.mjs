// `npm run dev`: the screens with a pretended hall behind them. Never part of what is built.
// Log in with any account; the password is the account's name. Account "new" has to change its password.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createVite } from 'vite';
import { PretendedHall } from './hall.mjs';

const PORT = Number(process.env.PORT ?? 5173);
const hall = new PretendedHall();
let session;
/** The pretended hall has no matters. */
const NO_DUTIES = {
  at: new Date().toISOString(),
  day: '',
  month: new Date().toISOString().slice(0, 7),
  open: 0,
  overdue: 0,
  dueSoon: 0,
  paused: 0,
  awaiting: 0,
  extensionsAsked: 0,
  closed: 0,
  closedOnTime: 0,
  onTimeRate: null,
};

const http = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (!url.pathname.startsWith('/api/v1/')) return vite.middlewares(request, response);
  let text = '';
  request.on('data', (chunk) => (text += chunk));
  request.on('end', () => answer(request, response, url.pathname.slice('/api/v1/'.length).split('/'), text ? JSON.parse(text) : {}));
});
const vite = await createVite({ appType: 'mpa', server: { middlewareMode: true, hmr: { server: http } } });

function json(response, status, body) {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function refuse(response, status, code, detail) {
  json(response, status, { type: `/problems/${code}`, code, title: '没有完成', status, detail });
}

function answer(request, response, [root, id, ...rest], body) {
  if (root === 'session') return sessionAnswer(request.method, response, body);
  if (root === 'tracking') return trackingAnswer(response, hall.find(id), rest[0]);
  const [what, name, part, last] = rest;
  const post = request.method === 'POST';
  if (!id) return json(response, 200, [hall.about()]);
  if (!what) return json(response, 200, hall.about());
  if (what === 'services') return json(response, 200, hall.services());
  if (what === 'board') return json(response, 200, hall.board());
  if (what === 'figures') return session ? json(response, 200, hall.figures()) : refuse(response, 401, 'not-signed-in', '请先登录');
  if (what === 'items' || what === 'matters') return json(response, 200, []);
  if (what === 'duties') return json(response, 200, NO_DUTIES);
  if (what === 'stream') return stream(request, response);
  if (what === 'tickets' && !name) return json(response, 201, hall.issue(body));
  if (what === 'tickets') return json(response, 200, hall.seen(Object.assign(hall.find(name), { slip: 'printed' })));
  if (what === 'windows' && !post) return json(response, 200, hall.desk(Number(name)));
  if (what === 'windows') return command(response, Number(name), part, body);
  if (post) hall.fault = body.fault;
  if (last === 'slips') return json(response, 200, hall.slips);
  const printer = { id: 'printer-1', state: hall.fault === 'none' ? 'ready' : hall.fault, fault: hall.fault, slips: hall.slips.length };
  return json(response, 200, post ? printer : [printer]);
}

function sessionAnswer(method, response, body) {
  if (method === 'DELETE') session = undefined;
  if (method === 'DELETE') return json(response, 204);
  if (method === 'POST' && body.next) session.mustChangePassword = false;
  else if (method === 'POST' && body.user !== body.password) return refuse(response, 401, 'wrong-password', '账号或密码不对，请重新输入。');
  else if (method === 'POST') session = { user: body.user, name: '演示员', badge: '103', roles: ['clerk', 'admin'], csrf: 'x', mustChangePassword: body.user === 'new' };
  return session ? json(response, 200, session) : refuse(response, 401, 'not-signed-in', '请先登录');
}

function trackingAnswer(response, ticket, action) {
  if (!ticket) return refuse(response, 404, 'ticket-unknown', '没有这张号票。');
  if (action === 'cancel') ticket.state = 'cancelled';
  if (action === 'keep') ticket.slip = 'none';
  return json(response, 200, hall.seen(ticket));
}

function command(response, window, action, body) {
  const done = hall.act(window, action, body, session?.badge);
  if (typeof done === 'string') return refuse(response, 409, done, '这个号已不在等候，请看最新的队伍。');
  return done ? json(response, 200, done) : json(response, 204);
}

function stream(request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  const tell = (envelope) => response.write(`id: ${envelope.id}\nevent: ${envelope.type}\ndata: ${JSON.stringify(envelope)}\n\n`);
  const board = hall.board();
  tell({ id: board.id, type: 'snapshot', at: board.at, board });
  hall.listeners.add(tell);
  request.on('close', () => hall.listeners.delete(tell));
}

/** One unmasked text frame (RFC 6455, 5.2) of at most 65535 bytes. */
function frame(value) {
  const data = Buffer.from(JSON.stringify(value));
  const head = data.length < 126 ? Buffer.from([0x81, data.length]) : Buffer.from([0x81, 126, data.length >> 8, data.length & 255]);
  return Buffer.concat([head, data]);
}

http.on('upgrade', (request, socket) => {
  const url = new URL(request.url, 'http://localhost');
  if (!url.pathname.endsWith('/live')) return;
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  const window = Number(url.searchParams.get('window'));
  const tell = (envelope) => {
    socket.write(frame(envelope));
    if (window) socket.write(frame({ id: envelope.id, type: 'desk', at: envelope.at, desk: hall.desk(window) }));
    socket.write(frame({ id: envelope.id, type: 'figures', at: envelope.at, figures: hall.figures() }));
  };
  const board = hall.board();
  tell({ id: board.id, type: 'snapshot', at: board.at, board });
  hall.listeners.add(tell);
  socket.on('close', () => hall.listeners.delete(tell));
  socket.on('error', () => socket.destroy());
});

http.listen(PORT, '127.0.0.1', () => console.log(`http://127.0.0.1:${PORT}/`));
