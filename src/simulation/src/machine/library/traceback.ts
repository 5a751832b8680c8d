// Lib/traceback.py, CPython 3.11 to 3.15, as a program of our own: what does not show the program's
// text. What is printed on standard error leaves nothing that a program could see.
import type { LibraryPart } from './part.ts';

const walking = () => `
def clear_frames(tb):
 while tb is not None:
  try:
   tb.tb_frame.clear()
  except RuntimeError:
   pass
  tb = tb.tb_next
def walk_tb(tb):
 while tb is not None:
  yield tb.tb_frame, tb.tb_lineno
  tb = tb.tb_next
`;

const printing = () => `
import sys
from _library import refuse
def _told(file, value):
 if file is not None and file is not sys.stderr:
  refuse('a traceback that is written elsewhere than to stderr')
 str(value)
def print_exc(limit=None, file=None, chain=True):
 _told(file, sys.exception() if hasattr(sys, 'exception') else sys.exc_info()[1])
def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
 _told(file, exc if value is None else value)
def print_tb(tb, limit=None, file=None):
 _told(file, None)
def print_stack(f=None, limit=None, file=None):
 _told(file, None)
`;

/** Without a traceback nothing is known of the names that a NameError could have meant. */
const suggesting = ` if isinstance(value, AttributeError):
  text += suggestion(value)
 elif isinstance(value, NameError) and 'forget to import' in suggestion(value):
  refuse('the name of a module that is not imported')
`;

const naming = (minor: number) => `
from _library import refuse, suggestion
def format_exception_only(exc, /, value=None):
 if value is None:
  value = exc
 cls = type(value)
 name = cls.__qualname__
 if cls.__module__ not in ('__main__', 'builtins'):
  name = cls.__module__ + '.' + name
 text = str(value)
${minor < 12 ? '' : suggesting} lines = [name + ': ' + text + '\\n' if text else name + '\\n']
 for note in getattr(value, '__notes__', ()):
  lines.extend(line + '\\n' for line in str(note).split('\\n'))
 return lines
`;

/** The parts of traceback. */
export const tracebackParts: readonly LibraryPart[] = [
  { names: 'clear_frames walk_tb', source: walking },
  { names: 'print_exc print_exception print_tb print_stack', source: printing },
  { names: 'format_exception_only', source: naming },
];
