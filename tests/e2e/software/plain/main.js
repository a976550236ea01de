import { domEditor } from '../dom-editor.js';

window.editor = domEditor(document.getElementById('editor'));
