import { type TemplateResult } from 'lit';
import { type Desk } from './desk.js';
/**
 * Before a move, a new school, a worker leaving or turning 18: each arrangement that would outlast it is asked about, so
 * that none ends just because nobody thought of it. What is not answered stays as it is.
 */
export declare function beforeForm(desk: Desk): TemplateResult;
