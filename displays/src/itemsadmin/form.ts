import { t } from '../shared/text';
import type { CatalogueItem, ItemDraft, ItemKind, ItemMaterial, ItemStep, Names } from '../shared/types';

/** A draft as a form holds it: what may be left out is there and empty. */
export interface Form {
  code: string;
  name: Names;
  kind: ItemKind;
  statutory: number;
  extension: number;
  promised: number;
  above: ItemDraft['above'];
  service: string;
  conditions: Names[];
  materials: FormMaterial[];
  fee: Names;
  place: Names;
  phone: string;
  basis: Names[];
  steps: FormStep[];
  attribute: 'published' | 'on-request' | 'withheld';
  reason: Names;
}

export interface FormMaterial {
  code: string;
  name: Names;
  form: NonNullable<ItemMaterial['form']>;
  copies: number;
  issuer: Names;
  how: Names;
}

export interface FormStep {
  name: Names;
  days: number;
  beside: boolean;
  optional: boolean;
}

export const KINDS: ItemKind[] = ['on-the-spot', 'promised', 'supplemented', 'reported-up', 'joint', 'disclosure'];
export const FORMS: FormMaterial['form'][] = ['original', 'copy', 'original-and-copy', 'electronic'];
export const ATTRIBUTES: Form['attribute'][] = ['published', 'on-request', 'withheld'];

export const nothing = (): Names => ({ 'zh-CN': '', en: '' });
const copied = (text?: Names): Names => (text ? { ...text } : nothing());

export const blankMaterial = (): FormMaterial => ({
  code: '',
  name: nothing(),
  form: 'original',
  copies: 1,
  issuer: nothing(),
  how: nothing(),
});
export const blankStep = (): FormStep => ({ name: nothing(), days: 1, beside: false, optional: false });

export function blank(): Form {
  return {
    code: '',
    name: nothing(),
    kind: 'promised',
    statutory: 20,
    extension: 10,
    promised: 20,
    above: undefined,
    service: '',
    conditions: [],
    materials: [],
    fee: nothing(),
    place: nothing(),
    phone: '',
    basis: [],
    steps: [],
    attribute: 'published',
    reason: nothing(),
  };
}

export function formOf(item: CatalogueItem): Form {
  return {
    code: item.code,
    name: copied(item.name),
    kind: item.kind ?? 'promised',
    statutory: item.limits?.statutory ?? 20,
    extension: item.limits?.extension ?? 0,
    promised: item.limits?.promised ?? 20,
    above: item.above,
    service: item.service ?? '',
    conditions: (item.conditions ?? []).map(copied),
    materials: (item.materials ?? []).map(materialOf),
    fee: copied(item.fee),
    place: copied(item.place),
    phone: item.phone ?? '',
    basis: (item.basis ?? []).map(copied),
    steps: (item.steps ?? []).map(stepOf),
    attribute: item.disclosure.attribute,
    reason: copied(item.disclosure.reason),
  };
}

function materialOf(material: ItemMaterial): FormMaterial {
  return {
    code: material.code,
    name: copied(material.name),
    form: material.form ?? 'original',
    copies: material.copies ?? 1,
    issuer: copied(material.issuer),
    how: copied(material.how),
  };
}

const stepOf = (step: ItemStep): FormStep => ({ name: copied(step.name), days: step.days, beside: step.beside ?? false, optional: step.optional ?? false });

/** What is sent: a text of which neither language is written is left out; half a text is sent, and refused. */
export function bodyOf(form: Form): ItemDraft {
  const body: ItemDraft = {
    name: form.name,
    kind: form.kind,
    limits: { statutory: form.statutory, extension: form.extension, promised: form.promised },
    conditions: form.conditions,
    basis: form.basis,
    materials: form.materials.map(({ issuer, how, ...rest }) => ({
      ...rest,
      ...(written(issuer) && { issuer }),
      ...(written(how) && { how }),
    })),
    steps: form.steps,
    disclosure: { attribute: form.attribute, ...(written(form.reason) && { reason: form.reason }) },
  };
  if (form.above) body.above = form.above;
  if (form.service) body.service = form.service;
  if (written(form.fee)) body.fee = form.fee;
  if (written(form.place)) body.place = form.place;
  if (form.phone) body.phone = form.phone;
  return body;
}

const written = (text: Names) => text['zh-CN'] !== '' || text.en !== '';

/** `limits.promised` in the words of the page; a material is named by its code. */
export function fieldName(field: string): string {
  const names: Record<string, string> = t.value.itemsAdmin.fields;
  const material = /^materials\.(.+)$/.exec(field);
  return material ? t.value.itemsAdmin.materialOf(material[1] ?? '') : (names[field] ?? field);
}
