import { memoryStore } from '../../src/store/memory/index.ts';
import { storeContract } from './contract.ts';

storeContract('in-memory', memoryStore);
