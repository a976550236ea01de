import * as monaco from 'monaco-editor';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';

window.MonacoEnvironment = { getWorker: () => new EditorWorker() };
const editor = monaco.editor.create(document.getElementById('editor'), {
  value: 'Notes on CRPS, today:',
  language: 'plaintext',
});
window.editor = {
  value: () => editor.getValue(),
  caret: () => editor.getSelection(),
};
