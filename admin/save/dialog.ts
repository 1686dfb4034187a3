import { quote } from '../../src/safeguards/problem.ts';
import { safeguardWords } from '../../src/text/vi/safeguards.ts';
import { canLead, leadTo } from '../editor/lead.ts';
import { words } from '../words.ts';
import type { Problem } from './check.ts';

interface Line {
  readonly strong?: string;
  readonly text: string;
  /** Leads to the field: the line is a button, which closes the dialog. */
  readonly lead?: (() => void) | undefined;
  /** Offered beside the sentence; pressing it closes nothing. */
  readonly action?: { readonly label: string; readonly done: string; readonly run: () => void } | undefined;
}

/** A list of sentences that the editor must read, with one or two buttons. */
interface Message {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly Line[];
  /** The button that goes back to the form. */
  readonly back: string;
  /** The button that goes on; without it there is only the way back. */
  readonly proceed?: string | undefined;
}

/**
 * Stops what Decap is about to do. Decap shows it to the editor as it prints itself: its message and nothing before.
 */
export class Refused extends Error {
  override readonly name = '';
}

/** An element with text in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function leadElement(strong: string, text: string, lead: () => void): HTMLButtonElement {
  const button = element('button');
  button.append(element('strong', strong), `: ${text}`);
  button.type = 'button';
  button.className = 'lead';
  button.addEventListener('click', () => {
    button.closest('dialog')?.close('back');
    lead();
  });
  return button;
}

function lineElement({ strong, text, lead, action }: Line): HTMLLIElement {
  const line = element('li');
  if (strong !== undefined && lead !== undefined) line.append(leadElement(strong, text, lead));
  else if (strong !== undefined) line.append(element('strong', `${strong}: `), text);
  else line.append(text);
  if (action === undefined) return line;
  const button = element('button', action.label);
  button.type = 'button';
  button.addEventListener('click', () => {
    action.run();
    const done = element('span', action.done);
    done.role = 'status';
    button.replaceWith(done);
  });
  line.append(' ', button);
  return line;
}

/**
 * A dialog that has its heading and nothing else yet.
 *
 * @param look a class of its own.
 */
export function titledDialog(title: string, look = ''): HTMLDialogElement {
  const dialog = element('dialog');
  dialog.className = `message ${look}`.trim();
  const heading = element('h2', title);
  // One may lie over another.
  heading.id = `message-title-${crypto.randomUUID()}`;
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading);
  return dialog;
}

/** Shows a dialog over the page until it is closed; what it is closed with, nothing by the key Escape. */
export function showDialog(dialog: HTMLDialogElement): Promise<string> {
  document.body.append(dialog);
  dialog.showModal();
  // A button has the focus, and a long message would be shown from its end.
  dialog.scrollTop = 0;
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

/** A button of a dialog, named by its words. */
export function dialogButton(words: string, value: string, look = ''): HTMLButtonElement {
  const button = element('button', words);
  button.value = value;
  button.className = look;
  return button;
}

/** Shows the message and waits; true when the editor chose to go on. */
export async function ask({ title, lead, lines, back, proceed }: Message): Promise<boolean> {
  const dialog = titledDialog(title);
  const list = element('ul');
  list.append(...lines.map(lineElement));
  const form = element('form');
  form.method = 'dialog';
  form.append(dialogButton(back, 'back'));
  if (proceed !== undefined) form.append(dialogButton(proceed, 'proceed', 'secondary'));
  dialog.append(element('p', lead), list, form);
  return (await showDialog(dialog)) === 'proceed';
}

interface Refusal {
  readonly title: string;
  readonly lead: string;
  readonly close: string;
  /** The button that goes on all the same; without it there is only the way back. */
  readonly proceed?: string | undefined;
}

/** What was answered to a list of problems. */
interface Answer {
  readonly mends: readonly NonNullable<Problem['mend']>[];
  readonly goesOn: boolean;
}

/** A problem in one sentence that begins with its place. */
export function sentence({ place, found, message }: Problem): string {
  return `“${place}”${found === undefined ? ':' : ` (${safeguardWords.found(quote(found))})`} ${message}`;
}

/**
 * Tells every problem, leads to the field of each, and offers to put right what one press can. Who goes back without
 * having chosen is led to the first.
 */
export async function refuse(problems: readonly Problem[], { title, lead, close, proceed }: Refusal): Promise<Answer> {
  const mends: NonNullable<Problem['mend']>[] = [];
  const [first] = problems.flatMap(({ path }) => (path !== undefined && canLead() ? [path] : []));
  let target = first;
  const lines = problems.map(({ place, path, found, message, mend }) => ({
    strong: found === undefined ? place : `${place} (${safeguardWords.found(quote(found))})`,
    text: message,
    lead:
      path === undefined || !canLead()
        ? undefined
        : () => {
            target = path;
          },
    action: mend && {
      label: words.mend.offer(quote(mend.instead)),
      done: words.mend.done,
      run: () => mends.push(mend),
    },
  }));
  const goesOn = await ask({ title, lead, lines, back: close, proceed });
  if (!goesOn && mends.length === 0 && target !== undefined) leadTo(target);
  return { mends, goesOn };
}
