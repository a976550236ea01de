import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import 'prosemirror-example-setup/style/style.css';

const first = schema.node('paragraph', null, [
  schema.text('Notes on '),
  schema.text('CRPS', [schema.mark('strong')]),
  schema.text(', today:'),
]);
const view = new EditorView(document.getElementById('editor'), {
  state: EditorState.create({ doc: schema.node('doc', null, [first]), plugins: exampleSetup({ schema }) }),
});
window.editor = {
  value: () => JSON.stringify(view.state.doc),
  caret: () => view.state.selection.toJSON(),
};
