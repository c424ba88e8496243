//! Archives: files one after the other as they are, without a time, so that the same files give the same bytes.
//!
//! What is archived here is compressed already, so that a library would only add to what has to be built.

/// A file of an archive: its name and its content.
pub(crate) type Entry<'a> = (&'a str, &'a [u8]);

/// The first day that an archive can name; it stands for none.
const DAY: u16 = (1 << 5) | 1;
/// Names are in UTF-8.
const UTF_8: u16 = 1 << 11;
/// The first version that knows all that is used here.
const VERSION: u16 = 20;

/// The archive of some files, in the order in which they are given.
///
/// Holds for archives of less than 4 GiB and 65,536 files, far above what is made here.
pub(crate) fn archive(entries: &[Entry<'_>]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in entries {
        let offset = archive.len() as u32;
        let described = description(name, content);
        archive.extend(b"PK\x03\x04");
        archive.extend(&described);
        archive.extend(name.as_bytes());
        archive.extend(*content);
        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&described);
        // No comment, one disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, size, count) = (archive.len() as u32, directory.len() as u32, entries.len() as u16);
    archive.extend(directory);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    archive.extend([size.to_le_bytes(), start.to_le_bytes()].concat());
    archive.extend([0; 2]);
    archive
}

/// What stands of a file both before it and in the directory.
fn description(name: &str, content: &[u8]) -> Vec<u8> {
    // Stored as it is, at no time.
    let head = [VERSION, UTF_8, 0, 0, DAY].map(u16::to_le_bytes).concat();
    let size = (content.len() as u32).to_le_bytes();
    let lengths = [name.len() as u16, 0].map(u16::to_le_bytes).concat();
    [head, checksum(content).to_le_bytes().to_vec(), size.to_vec(), size.to_vec(), lengths].concat()
}

/// The checksum CRC-32 of a content.
fn checksum(content: &[u8]) -> u32 {
    let bit = |rest: u32, _| if rest & 1 == 1 { (rest >> 1) ^ 0xedb8_8320 } else { rest >> 1 };
    !content.iter().fold(!0, |rest, byte| (0..8).fold(rest ^ u32::from(*byte), bit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn an_archive_ends_with_a_directory_of_its_files() {
        let archive = archive(&[("a.txt", b"one"), ("b/c.txt", b"two")]);
        assert!(archive.starts_with(b"PK\x03\x04"));
        let end = &archive[archive.len() - 22..];
        assert!(end.starts_with(b"PK\x05\x06"));
        let start = u32::from_le_bytes([end[16], end[17], end[18], end[19]]) as usize;
        assert!(archive[start..].starts_with(b"PK\x01\x02"));
        assert_eq!(end[10], 2);
    }
}
