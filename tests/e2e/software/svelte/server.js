import { render } from 'svelte/server';
import { FIRST_ROWS } from '../rows.ts';
import List from './list.svelte';

process.stdout.write((await render(List, { props: { first: FIRST_ROWS } })).body);
