/** The part of yauzl 3.4 that we use; it ships no types. */
declare module 'yauzl' {
  export type Entry = {
    readonly fileName: string
    readonly compressedSize: number
    readonly uncompressedSize: number
    readonly compressionMethod: number
    readonly externalFileAttributes: number
    readonly versionMadeBy: number
    readonly relativeOffsetOfLocalHeader: number
    readonly fileNameLength: number
    isEncrypted(): boolean
  }
  export type ZipFile = {
    readonly entryCount: number
    eachEntry(): AsyncIterable<Entry>
    readLocalFileHeader(
      entry: Entry,
      options: { minimal: true },
      done: (error: Error | null, header: { fileDataStart: number }) => void,
    ): void
  }
  export class RandomAccessReader {
    read(
      buffer: Uint8Array,
      offset: number,
      length: number,
      position: number,
      done: (error: Error | null) => void,
    ): void
  }
  export function fromRandomAccessReaderPromise(
    reader: RandomAccessReader,
    size: number,
    options: { autoClose?: boolean },
  ): Promise<ZipFile>
}
