/** The classes of Lib/weakref.py and Lib/_weakrefset.py, CPython 3.11 to 3.15. */
export const weakref = `
from _weakref import ref, proxy, getweakrefcount, getweakrefs, ReferenceType, ProxyType, CallableProxyType

ProxyTypes = (ProxyType, CallableProxyType)
`;
