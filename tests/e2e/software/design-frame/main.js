import { domEditor } from '../dom-editor.js';

const frame = document.getElementById('editor');
frame.addEventListener('load', ({ target: { contentDocument } }) => {
  contentDocument.designMode = 'on';
  window.editor = domEditor(contentDocument.body);
});
frame.srcdoc = '<!doctype html><html lang="en"><title>Draft</title><p>Notes on <b>CRPS</b>, today:</p>';
