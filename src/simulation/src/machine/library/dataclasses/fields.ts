// Part of Lib/dataclasses.py, CPython 3.11 to 3.15, as a program of our own.
/** Names of the environment in which generated methods are made, as each version spells them. */
const prefix = (minor: number, name: string) => (minor < 12 ? `_${name}` : `__dataclass_${name}`);
const typeOf = (minor: number, name: string) =>
  minor < 12 ? `_type_${name}` : `__dataclass_type_${name}__`;
const defaultOf = (minor: number, name: string) =>
  minor < 12 ? `_dflt_${name}` : `__dataclass_dflt_${name}__`;
/** The annotation of a parameter: from 3.14 on there is none, and `_annotate` makes them. */
const annotated = (minor: number) => (minor < 14 ? `:${typeOf(minor, '{f.name}')}` : '');

/** How fields are read, and how `__init__` is made of them. */
export function fieldSource(minor: number): string {
  const following =
    minor < 13
      ? `f'non-default argument {f.name!r} follows default argument'`
      : `f'non-default argument {f.name!r} follows default argument {seen.name!r}'`;
  return `
def _kind(annotation):
 if annotation is InitVar or type(annotation) is InitVar:
  return 'initvar'
 if isinstance(annotation, str):
  head = annotation.split('[')[0].split('.')[-1].strip()
  return {'InitVar': 'initvar', 'ClassVar': 'classvar'}.get(head, 'field')
 origin = getattr(annotation, '__origin__', annotation)
 return 'classvar' if type(origin).__name__ == '_SpecialForm' and origin._name == 'ClassVar' else 'field'
def _get_field(cls, name, annotation, kw_only):
 default = getattr(cls, name, MISSING)
 if isinstance(default, Field):
  f = default
 else:
  if type(default).__name__ == 'member_descriptor':
   default = MISSING
  f = field(default=default)
 f.name = name
 f.type = annotation
 f._field_type = _kind(annotation)
 if f._field_type != 'field' and f.default_factory is not MISSING:
  raise TypeError(f'field {f.name} cannot have a default factory')
 if f._field_type != 'classvar':
  if f.kw_only is MISSING:
   f.kw_only = kw_only
 elif f.kw_only is not MISSING:
  raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
 if f._field_type == 'field' and f.default.__class__.__hash__ is None:
  raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
 return f
def _parameter(f):
 default = ''
 if f.default is not MISSING:
  default = f'=${defaultOf(minor, '{f.name}')}'
 elif f.default_factory is not MISSING:
  default = '=${prefix(minor, 'HAS_DEFAULT_FACTORY')}${minor < 12 ? '' : '__'}'
 return f'{f.name}${annotated(minor)}{default}'
def _assignment(f, frozen, env, owner, slots):
 default = f'${defaultOf(minor, '{f.name}')}'
 if f.default_factory is not MISSING:
  env[default] = f.default_factory
  value = f'{default}() if {f.name} is ${prefix(minor, 'HAS_DEFAULT_FACTORY')}${minor < 12 ? '' : '__'} else {f.name}' if f.init else f'{default}()'
 elif f.init:
  if f.default is not MISSING:
   env[default] = f.default
  value = f.name
 elif slots and f.default is not MISSING:
  env[default] = f.default
  value = default
 else:
  return None
 if f._field_type == 'initvar':
  return None
 if frozen:
  return f'  ${minor < 12 ? '__dataclass_builtins_object__' : '__dataclass_builtins_object__'}.__setattr__({owner},{f.name!r},{value})'
 return f'  {owner}.{f.name}={value}'
def _init(build, fields, plain, named, frozen, post, owner, slots):
 seen = None
 for f in plain:
  if f.init:
   if not (f.default is MISSING and f.default_factory is MISSING):
    seen = f
   elif seen:
    raise TypeError(${following})
 env = ${minor < 14 ? `{f'${typeOf(minor, '{f.name}')}': f.type for f in fields}` : '{}'}
 env['${prefix(minor, 'HAS_DEFAULT_FACTORY')}${minor < 12 ? '' : '__'}'] = _HAS_DEFAULT_FACTORY
 env['__dataclass_builtins_object__'] = object
 lines = []
 for f in fields:
  line = _assignment(f, frozen, env, owner, slots)
  if line:
   lines.append(line)
 if post:
  names = ','.join([f.name for f in fields if f._field_type == 'initvar'])
  lines.append(f'  {owner}.__post_init__({names})')
 parameters = [owner] + [_parameter(f) for f in plain]
 if named:
  parameters += ['*'] + [_parameter(f) for f in named]
 build('__init__', ','.join(parameters), lines or ['  pass'], env)
`;
}
