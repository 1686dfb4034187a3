/** A day, written day/month/year whatever the language of the browser, with the browser's calendar behind a button. */
import { Component, createRef, type ChangeEvent } from 'react';
import type { TextControlProps } from '../decap/widget.ts';
import { dayInVietnam } from '../../src/entries/today.ts';
import { words } from '../words.ts';
import { shown, typed } from './plain-date.ts';

interface State {
  readonly text: string;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : '';
}

export class DateControl extends Component<TextControlProps, State> {
  override state: State = { text: shown(textOf(this.props.value)) };
  private readonly calendar = createRef<HTMLInputElement>();

  /** Called by Decap before a save. */
  isValid = () => {
    const { field } = this.props;
    const { text } = this.state;
    if (text.trim() === '' || typed(text) !== undefined) return true;
    return { error: { type: 'CUSTOM', message: `${String(field.get('label'))}: ${words.notDate}` } };
  };

  override componentDidUpdate(previous: TextControlProps) {
    const value = textOf(this.props.value);
    if (value !== textOf(previous.value) && value !== (typed(this.state.text) ?? this.state.text)) {
      this.setState({ text: shown(value) });
    }
  }

  private readonly write = (text: string) => {
    this.setState({ text });
    this.props.onChange(typed(text) ?? text.trim());
  };

  override render() {
    const { forID, classNameWrapper, setActiveStyle, setInactiveStyle, value } = this.props;
    const day = textOf(value);
    return (
      <div className={`${classNameWrapper} date-field`}>
        <input
          id={forID}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder={words.dateExample}
          value={this.state.text}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            this.write(event.target.value);
          }}
          onFocus={setActiveStyle}
          onBlur={setInactiveStyle}
        />
        <button
          type="button"
          onClick={() => {
            this.write(shown(dayInVietnam()));
          }}
        >
          {words.today}
        </button>
        <button type="button" onClick={() => this.calendar.current?.showPicker()}>
          {words.openCalendar}
        </button>
        <button
          type="button"
          onClick={() => {
            this.write('');
          }}
        >
          {words.clear}
        </button>
        <input
          ref={this.calendar}
          className="date-field-calendar"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={typed(shown(day)) ?? ''}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            this.write(shown(event.target.value));
          }}
        />
      </div>
    );
  }
}
