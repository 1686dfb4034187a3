/** Keeps the failure of one field in that field: without it, the whole form would be replaced by an error page. */
import { Component, type ComponentType, type ReactNode, type Ref } from 'react';
import { bodyEditorWords } from '../src/text/vi/body-editor.ts';

interface State {
  readonly hasFailed: boolean;
}

class FieldBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError = (): State => ({ hasFailed: true });

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const { lead, reopen } = bodyEditorWords.failed;
    return (
      <div className="failed-field" role="alert">
        <p>{lead}</p>
        <button
          type="button"
          onClick={() => {
            this.setState({ hasFailed: false });
          }}
        >
          {reopen}
        </button>
      </div>
    );
  }
}

type Control = ComponentType<Record<string, unknown>>;

/** A control that fails by itself. Decap reaches the control inside by its `ref`, to validate and to focus it. */
export function guarded(Inner: Control): Control {
  return function Guarded({ ref, ...props }: Record<string, unknown> & { readonly ref?: Ref<unknown> }) {
    const handed = { ...props, ...(Inner.prototype instanceof Component ? { ref } : {}) };
    return (
      <FieldBoundary>
        <Inner {...handed} />
      </FieldBoundary>
    );
  };
}
