type Listener = (...args: unknown[]) => void;

/** As much of Node's EventEmitter as the streams of exceljs use. It is a function, since they inherit from it as from one. */
export function EventEmitter(this: { readonly never?: never }): void {}

const all = new WeakMap<object, Map<string, Listener[]>>();
const of = (emitter: object, name: string): Listener[] => {
  const own = all.get(emitter) ?? new Map<string, Listener[]>();
  all.set(emitter, own);
  const listeners = own.get(name) ?? [];
  own.set(name, listeners);
  return listeners;
};

const methods = {
  on(this: object, name: string, listener: Listener) {
    of(this, name).push(listener);
    return this;
  },
  prependListener(this: object, name: string, listener: Listener) {
    of(this, name).unshift(listener);
    return this;
  },
  once(this: object, name: string, listener: Listener) {
    const only: Listener = (...args) => {
      methods.removeListener.call(this, name, only);
      listener.apply(this, args);
    };
    return methods.on.call(this, name, only);
  },
  removeListener(this: object, name: string, listener: Listener) {
    const listeners = of(this, name);
    const at = listeners.indexOf(listener);
    if (at >= 0) listeners.splice(at, 1);
    return this;
  },
  removeAllListeners(this: object, name: string) {
    of(this, name).length = 0;
    return this;
  },
  emit(this: object, name: string, ...args: unknown[]) {
    const listeners = [...of(this, name)];
    if (name === 'error' && listeners.length === 0) throw args[0];
    for (const listener of listeners) listener.apply(this, args);
    return listeners.length > 0;
  },
  listeners(this: object, name: string) {
    return [...of(this, name)];
  },
  listenerCount(this: object, name: string) {
    return of(this, name).length;
  },
};
Object.assign(EventEmitter.prototype, { ...methods, addListener: methods.on, off: methods.removeListener });
