import { computed } from 'vue';
import { lang } from '.';

/** What residents are told about an item, on the kiosk and on the board. */
const zh = {
  open: '办事指南',
  openHint: '要带什么、多久办好、收不收费',
  choose: '想了解哪一项？',
  promise: '承诺时限',
  statutory: '法定时限',
  days: (days: number) => (days === 0 ? '当日办结' : `${days} 个工作日`),
  fee: '收费',
  free: '不收费',
  phone: '咨询电话',
  place: '办理地点',
  here: '本厅',
  materials: '要带的材料',
  noMaterials: '不需要材料',
  forms: { original: '原件', copy: '复印件', 'original-and-copy': '验原件，收复印件', electronic: '电子件' },
  copies: (copies: number) => (copies === 0 ? '只核验' : `${copies} 份`),
  conditions: '受理条件',
  basis: '办理依据',
  take: '取这个号',
  none: '本厅尚未公布事项，请到窗口咨询。',
};

const en: typeof zh = {
  open: 'Guide to items',
  openHint: 'What to bring, how long, what it costs',
  choose: 'Which item?',
  promise: 'Promised',
  statutory: 'By law',
  days: (days) => (days === 0 ? 'the same day' : days === 1 ? '1 working day' : `${days} working days`),
  fee: 'Fee',
  free: 'free of charge',
  phone: 'Phone',
  place: 'Place',
  here: 'this hall',
  materials: 'What to bring',
  noMaterials: 'Nothing',
  forms: { original: 'original', copy: 'copy', 'original-and-copy': 'original to show, copy to keep', electronic: 'electronic' },
  copies: (copies) => (copies === 0 ? 'shown only' : `× ${copies}`),
  conditions: 'Conditions',
  basis: 'Legal basis',
  take: 'Take this number',
  none: 'No items are published yet; please ask at the desk.',
};

export const guide = computed(() => (lang.value === 'en' ? en : zh));
