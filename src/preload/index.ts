import { contextBridge, ipcRenderer } from 'electron';
import type { Envelope } from '#shared/ipc/envelope';
import type { CoreEvent } from '#shared/ipc/events';

/** What the window's page may do: call an operation of the contract, and listen. Nothing else of Electron or Node reaches it. */
export interface Bridge {
  call(operation: string, input: unknown, options?: { jobId?: string }): Promise<Envelope>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

const bridge: Bridge = {
  call: (operation, input, options) => ipcRenderer.invoke('demopart:call', operation, input, options),
  subscribe(listener) {
    const forward = (_event: unknown, message: CoreEvent) => listener(message);
    ipcRenderer.on('demopart:event', forward);
    return () => ipcRenderer.off('demopart:event', forward);
  },
};

contextBridge.exposeInMainWorld('demopart', bridge);
