import { pressGate } from '../shared/press';

/** The kiosk's one gate: whatever button it is, one press counts. */
export const accept = pressGate();
