import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// The least a React page can be: the baseline of the script sizes.
const root = document.querySelector('#root');
if (root) createRoot(root).render(createElement('p', null, 'Hello'));
