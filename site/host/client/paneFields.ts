import { make } from './dom';
import type { PaneField } from './internals/spfxTypes';

/** The framework's numbers for the kinds of field, as `PropertyPaneFieldType` has them. */
const FieldType = {
  Custom: 1,
  CheckBox: 2,
  TextField: 3,
  Toggle: 5,
  Dropdown: 6,
  Label: 7,
  Slider: 8,
  Heading: 9,
  ChoiceGroup: 10,
  Button: 11,
  HorizontalRule: 12,
  Link: 13
} as const;

/** A field's surroundings: its value now, an id of its own, and where a change goes. */
export interface FieldContext {
  readonly id: string;
  readonly value: unknown;
  change(value: unknown): void;
}

type Props = Readonly<Record<string, unknown>>;
type Draw = (props: Props, context: FieldContext) => HTMLElement;

interface Option {
  readonly key: string | number;
  readonly text: string;
  readonly disabled: boolean;
}

const drawers: Readonly<Record<number, Draw>> = {
  [FieldType.TextField]: drawTextField,
  [FieldType.CheckBox]: (props, context) => drawCheckbox(text(props.text), props, context),
  [FieldType.Toggle]: (props, context) => drawCheckbox(text(props.label), props, context, 'switch'),
  [FieldType.Dropdown]: drawDropdown,
  [FieldType.Slider]: drawSlider,
  [FieldType.ChoiceGroup]: drawChoiceGroup,
  [FieldType.Button]: drawButton,
  [FieldType.Label]: (props) => make('p', { class: 'field' }, text(props.text)),
  [FieldType.Heading]: (props) => make('h4', {}, text(props.text)),
  [FieldType.HorizontalRule]: () => make('hr'),
  [FieldType.Link]: drawLink,
  [FieldType.Custom]: drawCustom
};

/**
 * Draws one field of a property pane with plain controls.
 *
 * @returns a sentence in the field's place for a kind that this panel cannot show
 */
export function drawField(field: PaneField, context: FieldContext): HTMLElement {
  const draw = drawers[field.type];
  if (draw === undefined)
    return make(
      'p',
      { class: 'field note' },
      `The setting ${field.targetProperty ?? ''} can be changed on SharePoint only.`
    );
  return draw(field.properties ?? {}, context);
}

function drawTextField(props: Props, { id, value, change }: FieldContext): HTMLElement {
  const input =
    props.multiline === true
      ? make('textarea', { id, rows: String(props.rows ?? 4) })
      : make('input', { id, type: 'text' });
  input.value = value === undefined || value === null ? text(props.value) : String(value);
  input.disabled = props.disabled === true;
  input.readOnly = props.readOnly === true;
  input.placeholder = text(props.placeholder);
  if (typeof props.maxLength === 'number') input.maxLength = props.maxLength;
  const error = make('p', { id: `${id}-error`, class: 'field-error', 'aria-live': 'polite' });
  const hint = make('p', { id: `${id}-hint`, class: 'hint' }, text(props.description));
  input.setAttribute('aria-describedby', `${error.id} ${hint.id}`);
  input.addEventListener('input', () => {
    void validate(props, input.value).then((message) => {
      error.textContent = message;
      input.setAttribute('aria-invalid', String(message !== ''));
      if (message === '') change(input.value);
    });
  });
  return make('div', { class: 'field' }, make('label', { for: id }, text(props.label)), hint, input, error);
}

async function validate(props: Props, value: string): Promise<string> {
  if (typeof props.onGetErrorMessage !== 'function') return '';
  const message: unknown = await props.onGetErrorMessage(value);
  return text(message);
}

function drawCheckbox(label: string, props: Props, { id, value, change }: FieldContext, role?: 'switch'): HTMLElement {
  const input = make('input', { id, type: 'checkbox', role });
  input.checked = typeof value === 'boolean' ? value : props.checked === true;
  input.disabled = props.disabled === true;
  input.addEventListener('change', () => change(input.checked));
  return make('div', { class: 'field check' }, input, make('label', { for: id }, label));
}

function drawDropdown(props: Props, { id, value, change }: FieldContext): HTMLElement {
  const options = readOptions(props.options);
  const select = make(
    'select',
    { id },
    ...options.map((option, index) => make('option', { value: String(index), disabled: option.disabled }, option.text))
  );
  select.selectedIndex = options.findIndex((option) => option.key === (value ?? props.selectedKey));
  select.disabled = props.disabled === true;
  select.addEventListener('change', () => {
    const chosen = options[select.selectedIndex];
    if (chosen) change(chosen.key);
  });
  return make('div', { class: 'field' }, make('label', { for: id }, text(props.label)), select);
}

function drawSlider(props: Props, { id, value, change }: FieldContext): HTMLElement {
  const input = make('input', {
    id,
    type: 'range',
    min: String(props.min ?? 0),
    max: String(props.max ?? 10),
    step: String(props.step ?? 1)
  });
  input.value = String(value ?? props.value ?? props.min ?? 0);
  input.disabled = props.disabled === true;
  const output = make('output', { for: id }, input.value);
  input.addEventListener('input', () => {
    output.textContent = input.value;
    change(Number(input.value));
  });
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, text(props.label)),
    make('div', { class: 'slider' }, input, output)
  );
}

function drawChoiceGroup(props: Props, { id, value, change }: FieldContext): HTMLElement {
  const choices = readOptions(props.options).map((option, index) => {
    const input = make('input', { id: `${id}-${index}`, type: 'radio', name: id });
    input.checked = option.key === value;
    input.disabled = option.disabled;
    input.addEventListener('change', () => change(option.key));
    return make('div', { class: 'check' }, input, make('label', { for: input.id }, option.text));
  });
  return make('fieldset', { class: 'field' }, make('legend', {}, text(props.label)), ...choices);
}

function drawButton(props: Props, { value, change }: FieldContext): HTMLElement {
  const button = make('button', { type: 'button' }, text(props.text));
  button.disabled = props.disabled === true;
  button.addEventListener('click', () => {
    if (typeof props.onClick !== 'function') return;
    const result: unknown = props.onClick(value);
    if (result !== undefined) change(result);
  });
  return make('div', { class: 'field' }, button);
}

function drawLink(props: Props): HTMLElement {
  const target = text(props.target) || undefined;
  return make(
    'p',
    { class: 'field' },
    make('a', { href: text(props.href), target, rel: target === undefined ? undefined : 'noopener' }, text(props.text))
  );
}

function drawCustom(props: Props, { change }: FieldContext): HTMLElement {
  const place = make('div', { class: 'field' });
  if (typeof props.onRender === 'function') {
    props.onRender(place, props.context, (_property: string | undefined, value: unknown) => change(value));
  }
  return place;
}

function readOptions(options: unknown): Option[] {
  if (!Array.isArray(options)) return [];
  return options.flatMap((option: unknown) => {
    if (typeof option !== 'object' || option === null || !('key' in option)) return [];
    const { key } = option;
    if (typeof key !== 'string' && typeof key !== 'number') return [];
    return [
      {
        key,
        text: 'text' in option ? text(option.text) : String(key),
        disabled: 'disabled' in option && option.disabled === true
      }
    ];
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
