// Part of Lib/dataclasses.py, CPython 3.11 to 3.15, as a program of our own.
/** The decorator and the methods that it makes. */
export function methodsSource(minor: number): string {
  const returned = minor < 14 ? `{"->None" if name == "__init__" else ""}` : '';
  const equality =
    minor < 13
      ? `['  if other.__class__ is self.__class__:', f'   return {_tuple("self", compared)}=={_tuple("other", compared)}', '  return NotImplemented']`
      : `['  if self is other:', '   return True', '  if other.__class__ is self.__class__:', '   return ' + (' and '.join([f'self.{f.name}==other.{f.name}' for f in compared]) or 'True'), '  return NotImplemented']`;
  const building =
    minor < 13
      ? `
 def build(name, parameters, lines, env, after=None):
  made = create(f'def {name}({parameters})${returned}:\\n' + '\\n'.join([line[1:] for line in lines]) + f'\\nreturn {name}', tuple(env), tuple(env.values()), cls.__qualname__)
  finish(name, made, after)
 def built():
  pass`
      : `
 names, texts, afters, shared = [], [], {}, {}
 def build(name, parameters, lines, env, after=None):
  names.append(name)
  texts.append(f'def {name}({parameters})${returned}:\\n' + '\\n'.join([line[1:] for line in lines]))
  afters[name] = after
  shared.update(env)
 def built():
  if names:
   made = create('\\n'.join(texts) + '\\nreturn (' + ''.join([name + ',' for name in names]) + ')', tuple(shared), tuple(shared.values()), cls.__qualname__)
   for name, function in zip(names, made):
    finish(name, function, afters[name])`;
  // The signature that the documentation shows is made of annotations, which the function keeps.
  const signed = `  if type(cls.__init__) is type(_add):
   cls.__init__.__annotations__
`;
  // From 3.14 on no annotation is evaluated for \`__init__\`: it knows its class, and asks that.
  const annotating = `
def _annotate(__class__, names):
 def __annotate__(format, /):
  known = {}
  for base in __class__.__mro__[-2::-1]:
   known.update(getattr(base, '__annotations__', {}))
  return {name: known[name] for name in names if name in known} | {'return': None}
 return __annotate__`;
  const annotates =
    minor < 14
      ? ''
      : `  if name == '__init__':
   made.__annotate__ = _annotate(cls, [f.name for f in fields.values() if f._field_type != 'classvar' and f.init])
`;
  const moving = ` if '__init__' in names and (known := getattr(names['__init__'], '__annotate__', None)) and '__class__' in known.__code__.co_freevars:
  cell = known.__closure__[0]
  if cell.cell_contents is cls:
   cell.cell_contents = made
`;
  const qualified =
    minor < 13 ? `self.__class__.__qualname__ + f"(` : `f"{self.__class__.__qualname__}(`;
  return `${minor < 14 ? '' : annotating}
def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
 fields = {}
 params = _Params()
 params.init, params.repr, params.eq, params.order, params.unsafe_hash, params.frozen = init, repr, eq, order, unsafe_hash, frozen
 setattr(cls, '__dataclass_params__', params)
 frozen_base = plain_base = False
 for base in cls.__mro__[-1:0:-1]:
  inherited = getattr(base, '__dataclass_fields__', None)
  if inherited is not None:
   for f in inherited.values():
    fields[f.name] = f
   if base.__dataclass_params__.frozen:
    frozen_base = True
   else:
    plain_base = True
 annotations = ${minor < 14 ? "cls.__dict__.get('__annotations__', {})" : 'cls.__annotations__'}
 own = []
 named_only = False
 for name, annotation in annotations.items():
  if annotation is KW_ONLY:
   if named_only:
    raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
   named_only = kw_only = True
  else:
   own.append(_get_field(cls, name, annotation, kw_only))
 for f in own:
  fields[f.name] = f
  if isinstance(getattr(cls, f.name, None), Field):
   if f.default is MISSING:
    delattr(cls, f.name)
   else:
    setattr(cls, f.name, f.default)
 for name, value in cls.__dict__.items():
  if isinstance(value, Field) and name not in annotations:
   raise TypeError(f'{name!r} is a field but has no type annotation')
 if frozen_base and not frozen:
  raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
 if plain_base and frozen:
  raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
 setattr(cls, '__dataclass_fields__', fields)
 known = cls.__dict__.get('__hash__', MISSING)
 explicit = not (known is MISSING or known is None and '__eq__' in cls.__dict__)
 if order and not eq:
  raise ValueError('eq must be true if order is true')
 def finish(name, made, after):
  made.__qualname__ = f'{cls.__qualname__}.{name}'
  if name == '__repr__':
   made = _recursive_repr(made)
${annotates}  if name == '__hash__':
   cls.__hash__ = made
  elif name in cls.__dict__:
   if after:
    raise TypeError(after if after.startswith('Cannot') else f'Cannot overwrite attribute {name} in class {cls.__name__}. {after}')
  else:
   setattr(cls, name, made)
${building}
 everything = [f for f in fields.values() if f._field_type != 'classvar']
 plain = [f for f in everything if f.init and not f.kw_only]
 named = [f for f in everything if f.init and f.kw_only]
 if init:
  owner = '__dataclass_self__' if 'self' in fields else 'self'
  _init(build, everything, plain, named, frozen, hasattr(cls, '__post_init__'), owner, slots)
${minor < 13 ? '' : " _add(cls, '__replace__', _replace, False)"}
 shown = [f for f in everything if f._field_type == 'field']
 compared = [f for f in shown if f.compare]
 if repr:
  text = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in shown if f.repr])
  build('__repr__', 'self', ['  return ${qualified}' + text + ')"'], {})
 if eq:
  build('__eq__', 'self,other', ${equality}, {})
 if order:
  for name, sign in [('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')]:
   build(name, 'self,other', ['  if other.__class__ is self.__class__:', f'   return {_tuple("self", compared)}{sign}{_tuple("other", compared)}', '  return NotImplemented'], {}, 'Consider using functools.total_ordering')
 if frozen:
  env = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError}
  condition = 'type(self) is cls'
  if shown:
   condition += ' or name in ' + ${minor < 12 ? "'(' + ''.join([f'{f.name!r},' for f in shown]) + ')'" : "'{' + ', '.join([f'{f.name!r}' for f in shown]) + '}'"}
  for name, parameters, verb, arguments in [('__setattr__', 'self,name,value', 'assign to', 'name, value'), ('__delattr__', 'self,name', 'delete', 'name')]:
   build(name, parameters, [f'  if {condition}:', f'   raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")', f'  super(cls, self).{name}({arguments})'], env, f'Cannot overwrite attribute {name} in class {cls.__name__}')
 if unsafe_hash and explicit:
  raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
 if unsafe_hash or eq and frozen and not explicit:
  build('__hash__', 'self', [f'  return hash({_tuple("self", [f for f in shown if (f.compare if f.hash is None else f.hash)])})'], {})
 elif eq and not frozen and not explicit:
  cls.__hash__ = None
 built()
 if not getattr(cls, '__doc__'):
  texts = {f.name: _text(f.default) for f in plain + named if f.default is not MISSING}
${minor === 14 ? signed : ''}  if None not in texts.values():
   cls.__doc__ = cls.__name__ + (_signature(plain, named, texts) if init else '()')
 if match_args:
  _add(cls, '__match_args__', tuple([f.name for f in plain]), False)
 if weakref_slot and not slots:
  raise TypeError('weakref_slot is True but slots is False')
 return _add_slots(cls, frozen, weakref_slot) if slots else cls
def _annotation(value):
 if isinstance(value, type):
  return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
 return f'{value!r}'
def _signature(plain, named, texts):
 def text(f):
  if f.default is not MISSING:
   return f'{f.name}: {_annotation(f.type)} = {texts[f.name]}'
  return f'{f.name}: {_annotation(f.type)}' + ('' if f.default_factory is MISSING else ' = <factory>')
 return '(' + ', '.join([text(f) for f in plain] + (['*'] if named else []) + [text(f) for f in named]) + ')'
def _get_state(self):
 return [getattr(self, f.name) for f in fields(self)]
def _set_state(self, state):
 for f, value in zip(fields(self), state):
  object.__setattr__(self, f.name, value)
def _add_slots(cls, frozen, weakref_slot):
 if '__slots__' in cls.__dict__:
  raise TypeError(f'{cls.__name__} already specifies __slots__')
 names = dict(cls.__dict__)
 own = tuple([f.name for f in fields(cls)])
 inherited = set()
 for base in cls.__mro__[1:-1]:
  slots = base.__dict__.get('__slots__', ())
  inherited.update((slots,) if isinstance(slots, str) else slots)
 slots = [name for name in own if name not in inherited]
 if weakref_slot and '__weakref__' not in inherited:
  slots.append('__weakref__')
 names['__slots__'] = tuple(slots)
 for name in own:
  names.pop(name, None)
 names.pop('__dict__', None)
 names.pop('__weakref__', None)
 qualname = getattr(cls, '__qualname__', None)
 made = type(cls)(cls.__name__, cls.__bases__, names)
 replaced(cls)
${minor < 14 ? '' : moving} if qualname is not None:
  made.__qualname__ = qualname
 if frozen:
  if '__getstate__' not in names:
   made.__getstate__ = _get_state
  if '__setstate__' not in names:
   made.__setstate__ = _set_state
 return made
def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
 def wrap(cls):
  return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
 return wrap if cls is None else wrap(cls)
`;
}
