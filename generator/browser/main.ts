import { startPage } from './page/start-page.js';
import { startPlayground } from './playground/start-playground.js';

startPage();
startPlayground();
