import type { Board, BoardPatch, Envelope } from './types';

/** Where an envelope stands: `<epoch>.<seq>`. */
interface Position {
  epoch: string;
  seq: number;
}

function position(id: string): Position {
  const dot = id.lastIndexOf('.');
  return { epoch: id.slice(0, dot), seq: Number(id.slice(dot + 1)) };
}

/**
 * The board after one envelope.
 *
 * - `board`: the board as it is now; the very same object when the envelope brought nothing new
 * - `gap`: this envelope cannot be joined on (no board yet, or another epoch): ask for a whole board
 */
export interface Applied {
  board: Board | undefined;
  gap: boolean;
}

/** Joins one envelope on. Staff's `desk` and `figures` say nothing about the board. */
export function applyEnvelope(board: Board | undefined, envelope: Envelope): Applied {
  switch (envelope.type) {
    case 'desk':
    case 'figures':
      return { board, gap: false };
    case 'snapshot':
      return { board: newer(board, envelope.board as Board), gap: false };
    case 'called':
    case 'changed':
      return applyPatch(board, envelope);
  }
}

/** A whole board replaces ours unless it is an older one of the same epoch. */
export function newer(board: Board | undefined, whole: Board): Board {
  if (!board) return whole;
  const ours = position(board.id);
  const theirs = position(whole.id);
  return ours.epoch === theirs.epoch && theirs.seq < ours.seq ? board : whole;
}

function applyPatch(board: Board | undefined, envelope: Envelope): Applied {
  if (!board) return { board, gap: true };
  const ours = position(board.id);
  const theirs = position(envelope.id);
  if (ours.epoch !== theirs.epoch) return { board, gap: true };
  if (!(theirs.seq > ours.seq)) return { board, gap: false };
  const patch: BoardPatch = envelope.board ?? {};
  const next: Board = { ...board, id: envelope.id, at: envelope.at };
  if (patch.day !== undefined) next.day = patch.day;
  if (patch.open !== undefined) next.open = patch.open;
  if (patch.calls) next.calls = patch.calls;
  if (patch.missed) next.missed = patch.missed;
  if (patch.windows) next.windows = joined(board.windows, patch.windows, (row) => row.window);
  if (patch.waiting) next.waiting = joined(board.waiting, patch.waiting, (row) => row.service);
  return { board: next, gap: false };
}

/** Rows of the same key replace ours in place; unknown ones are added at the end. */
function joined<Row>(ours: Row[], changed: Row[], key: (row: Row) => string | number): Row[] {
  const left = new Map(changed.map((row) => [key(row), row]));
  const kept = ours.map((row) => {
    const replacement = left.get(key(row));
    left.delete(key(row));
    return replacement ?? row;
  });
  return kept.concat(Array.from(left.values()));
}
