// Attributes that types of CPython have and the model has not: Modules/_io/textio.c, _randommodule.c and
// _collectionsmodule.c, CPython 3.11 to 3.15.
import { type PyObject, PyType } from '../objects/object.ts';

const names: Readonly<Record<string, string>> = {
  TextIOWrapper:
    'buffer close closed detach encoding errors fileno isatty line_buffering mode name newlines read readable readline readlines reconfigure seek seekable tell truncate writable write_through writelines',
  Random:
    'VERSION betavariate binomialvariate gammavariate getstate lognormvariate paretovariate randbytes setstate vonmisesvariate weibullvariate',
  'collections.defaultdict': 'default_factory',
};

/** Whether CPython finds an attribute that the model does not have in an object or its type. */
export function isUnmodelled(object: PyObject, name: string): boolean {
  if (name === '__doc__') return true;
  const type = object instanceof PyType ? object : object.type;
  return type.mro.some((base) => names[base.name]?.split(' ').includes(name) === true);
}
