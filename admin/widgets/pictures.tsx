/** The pictures of an entry: many are taken in at a time, seen small, described beside; the first is the cover. */
import { fromJS, List, type Map as ImmutableMap } from 'immutable';
import { Component, createRef, type ChangeEvent, type DragEvent, type MouseEvent } from 'react';
import { isRecord } from '../../src/lib/is-record.ts';
import { openPictures } from '../decap/store/pictures.ts';
import { areAccepted } from '../uploads.ts';
import { words } from '../words.ts';
import { changed, focusAt, moved, withAdded, type Picture } from './picture-list.ts';
import { Thumbnail, type Asset } from './thumbnail.tsx';

type ConfigMap = ImmutableMap<string, unknown>;

interface Props {
  readonly value?: unknown;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly field: ConfigMap;
  onChange(value: unknown): void;
  onPersistMedia(file: File, options: { readonly field: ConfigMap | undefined }): Promise<unknown>;
  getAsset(name: string, field: ConfigMap | undefined): Asset;
}

interface State {
  readonly adding: number;
  readonly hasFailed: boolean;
  readonly small: readonly string[];
}

/** Below this width a picture is blurred where it fills the page. */
const clearWidth = 800;
const pictureWords = words.pictures;

interface Stored {
  readonly id: string;
  readonly name: string;
}

function storedIn(action: unknown): Stored | undefined {
  const payload = isRecord(action) ? action['payload'] : undefined;
  if (!isRecord(payload)) return undefined;
  const { id, name } = payload;
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : undefined;
}

export class PicturesControl extends Component<Props, State> {
  override state: State = { adding: 0, hasFailed: false, small: [] };
  private readonly chooser = createRef<HTMLInputElement>();
  private isGone = false;

  /** The form was left: what is still being taken in would come into the entry that is opened next. */
  override componentWillUnmount(): void {
    this.isGone = true;
  }

  /** Decap draws a control anew where its value changes only; pictures arrive later. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  private pictures(): readonly Picture[] {
    const { value } = this.props;
    return List.isList(value) ? (value.toJS() as unknown as Picture[]) : [];
  }

  private write(pictures: readonly Picture[]): void {
    this.props.onChange(fromJS(pictures));
  }

  private fieldOf(name: string): ConfigMap | undefined {
    const fields = this.props.field.get('fields') as List<ConfigMap> | undefined;
    return fields?.find((field) => field.get('name') === name);
  }

  async add(files: readonly File[]): Promise<void> {
    if (files.length === 0 || !areAccepted(files)) return;
    this.setState({ adding: files.length, hasFailed: false });
    // One after another: the name of each depends on those before it.
    for (const file of files) {
      const before = openPictures();
      const stored = storedIn(await this.props.onPersistMedia(file, { field: this.fieldOf('image') }));
      if (this.isGone) return;
      const twin = before.find(({ id, name }) => id === stored?.id && name !== stored.name)?.name;
      if (stored === undefined) this.setState({ hasFailed: true });
      else this.write(withAdded(this.pictures(), stored.name, twin));
      this.setState(({ adding }) => ({ adding: adding - 1 }));
    }
  }

  private readonly point = (index: number) => (event: MouseEvent<HTMLImageElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const focus = focusAt((event.clientX - left) / width, (event.clientY - top) / height);
    this.write(changed(this.pictures(), index, 'focus', focus));
  };

  private text(index: number, name: 'alt' | 'caption', value: string) {
    const id = `${this.props.forID}-${String(index)}-${name}`;
    return (
      <div className={`picture-${name}`}>
        <label htmlFor={id}>{String(this.fieldOf(name)?.get('label'))}</label>
        <input
          id={id}
          type="text"
          value={value}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            this.write(changed(this.pictures(), index, name, event.target.value));
          }}
        />
      </div>
    );
  }

  private button(index: number, label: string, pictures: readonly Picture[], isIdle = false) {
    return (
      <button
        type="button"
        disabled={isIdle}
        aria-label={`${label}, ${pictureWords.nth(index + 1)}`}
        onClick={() => {
          this.write(pictures);
        }}
      >
        {label}
      </button>
    );
  }

  private item(pictures: readonly Picture[], index: number) {
    const { image, alt = '', caption = '', focus } = pictures[index] ?? { image: '' };
    const ofImage = this.fieldOf('image');
    return (
      <li key={image}>
        <Thumbnail
          name={image}
          alt={alt === '' ? pictureWords.nth(index + 1) : alt}
          addressOf={(name) => this.props.getAsset(name, ofImage)}
          focus={focus}
          onClick={this.point(index)}
          onSize={(width) => {
            if (width < clearWidth && !this.state.small.includes(image)) {
              this.setState(({ small }) => ({ small: [...small, image] }));
            }
          }}
        />
        <div>
          {this.text(index, 'alt', alt)}
          {this.text(index, 'caption', caption)}
          {this.state.small.includes(image) && <p className="picture-hint">{pictureWords.small}</p>}
          <p className="picture-buttons">
            {index === 0 ? (
              <strong>★ {pictureWords.cover}</strong>
            ) : (
              this.button(index, `☆ ${pictureWords.makeCover}`, moved(pictures, index, 0))
            )}
            <span className="picture-order">
              {this.button(index, pictureWords.earlier, moved(pictures, index, index - 1), index === 0)}
              {this.button(index, pictureWords.later, moved(pictures, index, index + 1), index === pictures.length - 1)}
            </span>
            {this.button(
              index,
              pictureWords.remove,
              pictures.filter((_, other) => other !== index),
            )}
          </p>
        </div>
      </li>
    );
  }

  override render() {
    const { classNameWrapper, forID } = this.props;
    const pictures = this.pictures();
    const { adding, hasFailed } = this.state;
    return (
      <div
        className={`${classNameWrapper} pictures-field`}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
        }}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          void this.add([...event.dataTransfer.files]);
        }}
      >
        <ol>{pictures.map((_, index) => this.item(pictures, index))}</ol>
        {pictures.length > 0 && <p className="picture-hint picture-focus">{pictureWords.focus}</p>}
        <p className="picture-buttons">
          {/* The label of the field would name it otherwise. */}
          <button id={forID} type="button" aria-label={pictureWords.add} onClick={() => this.chooser.current?.click()}>
            {pictureWords.add}
          </button>
          <span>{pictureWords.drop}</span>
        </p>
        <p role="status">
          {adding > 0 && pictureWords.adding(adding)}
          {hasFailed && pictureWords.notAdded}
        </p>
        <input
          ref={this.chooser}
          type="file"
          multiple
          hidden
          accept="image/jpeg,image/png,image/webp"
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            void this.add(files);
          }}
        />
      </div>
    );
  }
}
