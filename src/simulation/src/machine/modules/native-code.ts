import type { Native } from '../context.ts';
import type { NativeModule } from './native-module.ts';

const functions = new Map<string, Native>();
const constructors = new Map<string, Native>();
const methods = new Map<string, Readonly<Record<string, Native>>>();

/** Makes the native code of a module known, so that the machine finds it by name. */
export function addNativeModule(name: string, module: NativeModule): void {
  for (const [own, native] of Object.entries(module.functions ?? {})) {
    functions.set(`${name}.${own}`, native);
  }
  for (const { type, construct, methods: ofType = {} } of module.types ?? []) {
    constructors.set(type.name, construct);
    methods.set(type.name, ofType);
    for (const [own, native] of Object.entries(ofType))
      functions.set(`${type.name}.${own}`, native);
  }
}

/** A function of a module as `module.name`, or a method of a module's type as `type.name`. */
export function moduleNative(name: string): Native | undefined {
  return functions.get(name);
}

/** What calling a type of a module does, by the type's name. */
export function moduleConstructor(type: string): Native | undefined {
  return constructors.get(type);
}

/** Methods of a type of a module, by the type's name. */
export function moduleMethods(type: string): Readonly<Record<string, Native>> {
  return methods.get(type) ?? {};
}
