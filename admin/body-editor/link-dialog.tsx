/** Asks where a link leads: to a page of this site by its title, or to an address. */
import { useEffect, useId, useRef, useState } from 'react';
import { bodyEditorWords } from '../../src/text/vi/body-editor.ts';
import { publishStatus } from '../public-site.ts';
import { addressMeant, offered, type Target } from './address.ts';

const { linkDialog: words } = bodyEditorWords;

interface Props {
  readonly href: string | undefined;
  /** Nothing is chosen that could become the link's words. */
  readonly asksText: boolean;
  readonly onSet: (href: string, text: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

export function LinkDialog({ href, asksText, onSet, onRemove, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(href ?? '');
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState('');
  const [targets, setTargets] = useState<readonly Target[]>([]);
  const id = useId();
  useEffect(() => {
    let isGone = false;
    dialog.current?.showModal();
    publishStatus().then(
      (status) => {
        if (!isGone) setTargets(status?.entries ?? []);
      },
      (error: unknown) => {
        console.warn(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, []);

  const set = (address: string, name: string) => {
    const meant = addressMeant(address, targets);
    if ('refusal' in meant) setRefusal(meant.refusal);
    else onSet(meant.address, text.trim() === '' ? name : text.trim());
  };
  const found = offered(typed, targets);
  const isPlace = /^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(typed.trim()) || /\.[a-z]{2,}/i.test(typed);

  return (
    <dialog ref={dialog} className="message link-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [only, ...others] = found;
          const isOne = only !== undefined && others.length === 0 && !isPlace;
          set(isOne ? only.url : typed, isOne ? only.title : typed.trim());
        }}
      >
        <label htmlFor={`${id}-target`}>{words.target}</label>
        <input
          id={`${id}-target`}
          type="text"
          autoComplete="off"
          autoFocus
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefusal('');
          }}
        />
        <small id={`${id}-hint`}>{words.hint}</small>
        <div role="status">{found.length === 0 && typed.trim() !== '' && !isPlace ? words.none : ''}</div>
        {found.length > 0 && (
          <ul aria-label={words.found}>
            {found.map((target) => (
              <li key={target.url}>
                <button
                  type="button"
                  value="target"
                  onClick={() => {
                    set(target.url, target.title);
                  }}
                >
                  {target.title}
                </button>
              </li>
            ))}
          </ul>
        )}
        {asksText && (
          <>
            <label htmlFor={`${id}-text`}>{words.text}</label>
            <input
              id={`${id}-text`}
              type="text"
              autoComplete="off"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
          </>
        )}
        {refusal !== '' && <p role="alert">{refusal}</p>}
        <div className="link-dialog-buttons">
          <button type="submit">{words.set}</button>
          {href !== undefined && (
            <button type="button" className="secondary" onClick={onRemove}>
              {words.remove}
            </button>
          )}
          <button type="button" className="secondary" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
