import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { Unreachable, newKey, path, send, wait, get } from '../shared/api';
import { lang } from '../shared/text';
import { useCard } from './card';
import type { Card, Priority, Service, Ticket, TicketIssued, TicketRequest } from '../shared/types';

export type Step = 'group' | 'service' | 'confirm' | 'priority' | 'card' | 'taking' | 'number' | 'refused' | 'gone';

/** How often the printer's answer is asked for. */
const PRINTING_POLL_MS = 500;
/** How often a slip in trouble is looked at, while its number stands on the screen. */
const TROUBLE_POLL_MS = 2000;
/** Further services of one visit, as the API bounds them. */
export const ALSO_MAX = 5;

/** What the kiosk can do about cards, and what the hall allows. */
export interface CardRule {
  reader: boolean;
  withoutCard: boolean;
}

/** One resident's way through the kiosk, from the first question to the number. */
export function useVisit(
  hall: string,
  kiosk: string | undefined,
  services: () => Service[],
  rule: () => CardRule = () => ({ reader: false, withoutCard: false }),
) {
  const step = ref<Step>('group');
  const group = ref<string>();
  const service = shallowRef<Service>();
  const also = shallowRef<Service[]>([]);
  const adding = ref(false);
  const priority = ref<Priority>('none');
  const issued = shallowRef<TicketIssued>();
  const ticket = shallowRef<Ticket>();
  /** The number is held on the phone in place of a slip. */
  const kept = ref(false);
  const failure = shallowRef<unknown>();
  /** The resident's card, masked; its reference counts for one number. */
  const card = shallowRef<Card>();
  const reading = useCard(hall, kiosk, (read) => {
    card.value = read;
    void issue(read.reference);
  });
  let visit = 0;
  onScopeDispose(() => visit++);

  const groups = computed(() => {
    const byCode = new Map(services().map((one) => [one.group, one.groupNames] as const));
    return Array.from(byCode, ([code, names]) => ({ code, names }));
  });
  const choices = computed(() => {
    const taken = adding.value ? [service.value?.code, ...also.value.map((one) => one.code)] : [];
    return services().filter((one) => one.group === group.value && !taken.includes(one.code));
  });
  const slip = computed(() => ticket.value?.slip ?? issued.value?.slip ?? 'none');

  /** The step with which a visit begins. */
  const first = computed<Step>(() => (groups.value.length === 1 ? 'service' : 'group'));

  function home() {
    visit++;
    reading.stop();
    card.value = undefined;
    adding.value = kept.value = false;
    service.value = issued.value = ticket.value = failure.value = undefined;
    also.value = [];
    priority.value = 'none';
    askGroup();
  }

  /** The question of the group is left out where there is only one. */
  function askGroup() {
    const only = groups.value.length === 1 ? groups.value[0] : undefined;
    group.value = only?.code;
    step.value = only ? 'service' : 'group';
  }

  function chooseGroup(code: string) {
    group.value = code;
    step.value = 'service';
  }

  function chooseService(chosen: Service) {
    if (adding.value) also.value = [...also.value, chosen];
    else service.value = chosen;
    adding.value = false;
    step.value = 'confirm';
  }

  function addAnother() {
    adding.value = true;
    askGroup();
  }

  function back() {
    reading.stop();
    if (step.value === 'service' && groups.value.length > 1) step.value = 'group';
    else if (adding.value || step.value === 'priority' || step.value === 'card') {
      adding.value = false;
      step.value = 'confirm';
    } else home();
  }

  function choosePriority(chosen: Priority) {
    priority.value = chosen;
    step.value = 'confirm';
  }

  /** Takes the number; a service with a limit by person asks for the card first, where the kiosk can read one. */
  async function take() {
    if (service.value?.perPerson && rule().reader && step.value !== 'taking') {
      step.value = 'card';
      return reading.start();
    }
    return issue();
  }

  function takeWithoutCard() {
    reading.stop();
    return issue();
  }

  /** One intention, one key: however often it is sent, one number comes of it. */
  async function issue(reference?: string) {
    if (!service.value || step.value === 'taking') return;
    const mine = visit;
    step.value = 'taking';
    const body: TicketRequest = {
      service: service.value.code,
      channel: 'kiosk',
      priority: priority.value,
      language: lang.value,
      ...(also.value.length ? { also: also.value.map((one) => one.code) } : {}),
      ...(kiosk ? { kiosk } : {}),
      ...(reference ? { card: reference } : {}),
    };
    try {
      issued.value = await send<TicketIssued>(path('halls', hall, 'tickets'), { body, key: newKey() });
      step.value = 'number';
      void follow(mine);
    } catch (caught) {
      failure.value = caught;
      step.value = caught instanceof Unreachable ? 'gone' : 'refused';
    }
  }

  /** Watches the slip as long as the number stands on the screen and something may still change. */
  async function follow(mine: number) {
    const token = issued.value?.tracking;
    if (!token) return;
    while (mine === visit && !kept.value && slip.value !== 'printed' && slip.value !== 'none') {
      await wait(slip.value === 'printing' ? PRINTING_POLL_MS : TROUBLE_POLL_MS);
      if (mine !== visit) return;
      try {
        const seen = await get<Ticket>(path('tracking', token));
        if (mine === visit) ticket.value = seen;
      } catch {
        // The next round asks again; the number on the screen stays true.
      }
    }
  }

  const keepKey = computed(() => (issued.value ? newKey() : ''));
  async function keep() {
    const mine = visit;
    if (!issued.value) return;
    failure.value = undefined;
    try {
      const answer = await send<Ticket>(path('tracking', issued.value.tracking, 'keep'), { key: keepKey.value });
      if (mine !== visit) return;
      ticket.value = answer;
      kept.value = true;
    } catch (caught) {
      if (mine === visit) failure.value = caught;
    }
  }

  return {
    step, first, group, groups, choices, service, also, adding, priority, issued, ticket, slip, kept, failure, card, reading,
    withoutCard: computed(() => rule().withoutCard),
    home, back, chooseGroup, chooseService, addAnother, choosePriority, take, takeWithoutCard, keep,
  };
}

export type Visit = ReturnType<typeof useVisit>;
