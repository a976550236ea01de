import { basicSetup, EditorView } from 'codemirror';

const view = new EditorView({
  doc: 'Notes on CRPS, today:',
  extensions: [basicSetup, EditorView.lineWrapping],
  parent: document.getElementById('editor'),
});
window.editor = {
  value: () => view.state.doc.toString(),
  caret: () => view.state.selection.toJSON(),
};
