import { builtinType } from '../../objects/object.ts';

/** The type of `types.SimpleNamespace` and of `sys.implementation`. */
export const namespaceType = builtinType('types.SimpleNamespace');
