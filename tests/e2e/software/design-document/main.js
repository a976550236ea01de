import { domEditor } from '../dom-editor.js';

document.designMode = 'on';
window.editor = domEditor(document.querySelector('p'));
