import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Device, DeviceSettings } from '../shared/types';
import DevicePanel from './DevicePanel.vue';
import DeviceTable from './DeviceTable.vue';
import SettingsForm from './SettingsForm.vue';
import { heartbeat, span } from './health';
import { changes, draftOf } from './settings';

const NOW = Date.parse('2026-03-02T01:00:00Z');
const counters = { asked: 3, told: 1, answered: 2, retried: 1, unanswered: 1 };
const device: Device = {
  id: 'sign-1',
  kind: 'sign',
  profile: 'onbon-bx-5k',
  place: '/dev/ttyUSB0',
  virtual: false,
  window: 1,
  condition: 'down',
  since: '2026-03-02T00:58:00Z',
  answers: true,
  lastHeard: '2026-03-02T00:59:50Z',
  lastError: { what: '设备无应答', detail: 'NoAnswer', at: '2026-03-02T00:59:00Z' },
  counters,
};
const settings: DeviceSettings = {
  enabled: true,
  brightness: 80,
  schedule: [{ from: '08:00', to: '24:00', brightness: 100 }],
  carousel: [{ 'zh-CN': '请排队', en: 'Please queue' }],
};

describe('a device in the table', () => {
  it('says its condition in a word and a mark, since when, what went wrong, and when it was heard', () => {
    const row = mount(DeviceTable, { props: { devices: [device], chosen: undefined, now: NOW } }).get('[data-test=device-sign-1]');
    expect(row.attributes('data-condition')).toBe('down');
    for (const part of ['✕ 不通', '已 2 分钟', '10 秒前', '设备无应答', '/dev/ttyUSB0', '1 号窗口', '未答 1']) expect(row.text()).toContain(part);
  });

  it('of a model that never answers is not called silent', () => {
    const { lastHeard: _, ...unheard } = device;
    expect(heartbeat(unheard, NOW)).toBe('从未收到');
    expect(heartbeat({ ...unheard, answers: false }, NOW)).toBe('只收不答的型号');
  });

  it.each([
    [89, '89 秒'],
    [90, '2 分钟'],
    [7200, '2 小时'],
  ])('%d s are %s', (seconds, told) => expect(span(seconds)).toBe(told));
});

describe('the settings', () => {
  it('that were not changed are not sent', () => expect(changes(settings, draftOf(settings))).toEqual([]));

  it('are sent one by one, those that differ only', () => {
    const draft = { ...draftOf(settings), enabled: false, schedule: [] };
    expect(changes(settings, draft)).toEqual([{ enabled: false }, { schedule: [] }]);
  });

  it('of a device that is no sign are whether it is used, and nothing else', () => {
    expect(changes({ enabled: true }, { ...draftOf({ enabled: true }), enabled: false, brightness: 3 })).toEqual([{ enabled: false }]);
  });

  it('keep what is being typed while the server says other things', async () => {
    const form = mount(SettingsForm, { props: { settings, address: '/x', maySet: true } });
    await form.get('[data-test=brightness]').setValue('30');
    await form.setProps({ settings: { ...settings, brightness: 55 } });
    expect((form.get('[data-test=brightness]').element as HTMLInputElement).value).toBe('30');
  });

  it('are locked for those who may only look', () => {
    const form = mount(SettingsForm, { props: { settings, address: '/x', maySet: false } });
    expect(form.findAll('input, button').every((one) => one.attributes('disabled') !== undefined)).toBe(true);
  });
});

it('what a device did is told in the words of the server, and a refusal with its code', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('{"done":"屏幕已显示"}', { status: 200 }));
  const panel = mount(DevicePanel, { props: { hall: 'demo', device, mayTest: true, maySet: true } });
  await panel.get('[data-test=test-text]').setValue('一|二');
  await panel.get('form').trigger('submit');
  await flushPromises();
  expect(fetched.mock.calls[0]?.[1]?.body).toBe('{"text":"一|二"}');
  expect(panel.get('[data-test=done]').text()).toContain('屏幕已显示');
  const problem = { type: '', code: 'device-refused', title: '设备无应答', status: 502, detail: '请检查' };
  fetched.mockImplementation(async () => new Response(JSON.stringify(problem), { status: 502 }));
  await panel.get('[data-test=identify]').trigger('click');
  await flushPromises();
  expect(panel.get('[data-test=problem-code]').text()).toBe('device-refused');
  expect(panel.find('[data-test=done]').exists()).toBe(false);
});
