import { Chunk } from '../../chunks/chunk.ts';

/** What the machine does with bytes and bytearrays. */
export const bytesChunk = new Chunk(
  async () => {
    const [making, operations, { bytesConstructors, fillBytes }] = await Promise.all([
      import('./making.ts'),
      import('./operations.ts'),
      import('./constructors.ts'),
    ]);
    const { bytesOf, newByteArray, newBytes, setBytes } = making;
    const { bytesItem, combinedBytes, combinedBytesInPlace, inBytes, orderedBytes, setByte } =
      operations;
    return {
      bytesConstructors,
      fillBytes,
      ...{ bytesItem, bytesOf, combinedBytes, combinedBytesInPlace, inBytes, newByteArray },
      ...{ newBytes, orderedBytes, setByte, setBytes },
    };
  },
  ({ words, code }) => words.has('bytes') || words.has('bytearray') || /\bb''/i.test(code),
);
