import { Chunk } from '../chunks/chunk.ts';
import { hasWord } from '../chunks/signs.ts';

/** Types whose attributes few programs ask for. */
export const rareTypes: ReadonlySet<string> = new Set(
  'bytes bytearray complex set frozenset slice property classmethod staticmethod super generator frame mappingproxy method_descriptor wrapper_descriptor classmethod_descriptor getset_descriptor member_descriptor method-wrapper BaseExceptionGroup SyntaxError OSError ImportError'.split(
    ' ',
  ),
);

/** Names of their attributes, by type. */
export const rareNames = new Chunk(
  async () => (await import('./rare-names.ts')).rareBuiltinNames,
  (program) =>
    /\.__\w|\.(?:start|stop|step)\b|\bb''/.test(program.code) ||
    hasWord(
      program,
      'set frozenset bytes bytearray slice property classmethod staticmethod super yield MappingProxyType OSError ExceptionGroup exec eval compile',
    ),
);
