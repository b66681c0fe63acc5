export { newsXml, sealCallback, type CallbackSecrets, type SealedCallback } from './seal-callback.js';
export { FakeService, type FakeServiceOptions, type SentMessage } from './fake-service.js';
export { allFaults, faultsEvery, type ChooseFault, type Fault } from './fault.js';
export { startFakeKf, type FakeKf, type FakeKfOptions } from './start-fake-kf.js';
