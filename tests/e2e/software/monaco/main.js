import * as monaco from 'monaco-editor';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';

window.MonacoEnvironment = { getWorker: () => new EditorWorker() };
const editor = monaco.editor.create(document.getElementById('editor'), {
  value: 'Notes on CRPS, today:',
  language: 'plaintext',
});
const model = editor.getModel();
window.editor = {
  value: () => model.getValue(),
  /** With where the model is on its undo stack. */
  caret: () => [editor.getSelections(), model.getAlternativeVersionId(), model.canUndo(), model.canRedo()],
};
