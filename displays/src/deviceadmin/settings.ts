import type { DeviceSettings, LitPeriod, Names, SettingBody } from '../shared/types';

/** The settings as a form holds them. */
export interface Draft {
  enabled: boolean;
  brightness: number;
  schedule: LitPeriod[];
  carousel: Names[];
}

export function draftOf(settings: DeviceSettings): Draft {
  return {
    enabled: settings.enabled,
    brightness: settings.brightness ?? 100,
    schedule: (settings.schedule ?? []).map((period) => ({ ...period })),
    carousel: (settings.carousel ?? []).map((text) => ({ ...text })),
  };
}

/** What has to be sent to make the settings those of the form: one body for each setting that differs. */
export function changes(settings: DeviceSettings, draft: Draft): SettingBody[] {
  const before = draftOf(settings);
  const bodies: SettingBody[] = [];
  if (draft.enabled !== before.enabled) bodies.push({ enabled: draft.enabled });
  if (settings.brightness === undefined) return bodies;
  if (draft.brightness !== before.brightness) bodies.push({ brightness: draft.brightness });
  if (differs(draft.schedule, before.schedule)) bodies.push({ schedule: draft.schedule });
  if (differs(draft.carousel, before.carousel)) bodies.push({ carousel: draft.carousel });
  return bodies;
}

function differs(one: object[], other: object[]): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
