//! Files as they come from telephones, and such as nobody means well with.

use super::*;

fn file(seen: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    seen.write_to(&mut file, format).expect("written");
    file.into_inner()
}

/// Red above, blue below.
fn flag(width: u32, height: u32) -> DynamicImage {
    let red = |y| y < height / 2;
    let flag = RgbImage::from_fn(width, height, |_, y| {
        if red(y) { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) }
    });
    DynamicImage::from(flag)
}

/// What a telephone writes beside the picture: which way is up, and where it was taken.
fn beside(orientation: u8) -> Vec<u8> {
    let mut tiff = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    tiff.extend(b"\x01\x12\0\x03\0\0\0\x01\0");
    tiff.extend([orientation, 0, 0]);
    tiff.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0");
    tiff.extend(b"\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0");
    tiff.extend(b"GPS 56.3581 N 9.7953 E");
    tiff
}

/// A photograph with these bytes beside it.
fn photograph(seen: &DynamicImage, beside: &[u8]) -> Vec<u8> {
    let plain = file(seen, ImageFormat::Jpeg);
    let long = u16::try_from(beside.len() + 2).expect("short").to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &long, beside, &plain[2..]].concat()
}

fn holds(file: &[u8], words: &[u8]) -> bool {
    file.windows(words.len()).any(|window| window == words)
}

#[test]
fn where_it_was_taken_is_gone() {
    let sent = photograph(&flag(40, 30), &beside(1));
    assert!(holds(&sent, b"GPS 56.3581"));
    let kept = plain(&sent).expect("a picture");
    for words in [&b"GPS"[..], b"Exif", b"56.3581", &[0xff, 0xe1]] {
        assert!(!holds(&kept.jpeg, words), "{words:?}");
    }
    assert_eq!((kept.width, kept.height), (40, 30));
    // The same picture without all that is the same file.
    let bare = plain(&file(&flag(40, 30), ImageFormat::Jpeg)).expect("a picture");
    assert_eq!(bare, kept);
}

#[test]
fn it_is_turned_the_right_way_up() {
    // Held upside down: the red that comes first belongs below.
    let kept = plain(&photograph(&flag(40, 30), &beside(3))).expect("a picture");
    let seen = image::load_from_memory(&kept.jpeg).expect("a picture").to_rgb8();
    assert!(seen.get_pixel(20, 2).0[2] > 150 && seen.get_pixel(20, 27).0[0] > 150);
    let kept = plain(&photograph(&flag(40, 30), &beside(6))).expect("a picture");
    assert_eq!((kept.width, kept.height), (30, 40), "lying");
}

#[test]
fn large_ones_become_small_and_small_ones_stay() {
    let kept = plain(&file(&flag(3_200, 800), ImageFormat::Png)).expect("a picture");
    assert_eq!((kept.width, kept.height), (1_600, 400));
    let kept = plain(&file(&flag(7, 9), ImageFormat::WebP)).expect("a picture");
    assert_eq!((kept.width, kept.height), (7, 9));
}

#[test]
fn what_shines_through_is_white() {
    let glass = DynamicImage::new_rgba8(4, 4);
    let kept = plain(&file(&glass, ImageFormat::Png)).expect("a picture");
    let seen = image::load_from_memory(&kept.jpeg).expect("a picture").to_rgb8();
    assert!(seen.pixels().all(|point| point.0.iter().all(|colour| *colour > 250)));
}

/// A file that says it is so large, with next to nothing in it.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let whole = file(&flag(1, 1), ImageFormat::Png);
    let mut head = b"IHDR".to_vec();
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend(&whole[24..29]);
    let sum = crc32(&head).to_be_bytes();
    [&whole[..12], &head, &sum, &whole[33..]].concat()
}

/// The checksum of PNG's chunks (ISO 3309).
fn crc32(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

#[test]
fn a_bomb_is_not_opened() {
    for (width, height) in [(100_000, 100_000), (12_001, 1), (12_000, 12_000)] {
        assert_eq!(plain(&bomb(width, height)), Err(NoPicture::TooLarge), "{width} × {height}");
    }
    // Small enough by what it says, and then there is nothing in it.
    assert_eq!(plain(&bomb(500, 500)), Err(NoPicture::Unreadable));
}

#[test]
fn other_files_are_no_pictures() {
    let text = "Kære Mette\n\nHer er en tegning".as_bytes().to_vec();
    let script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".to_vec();
    let whole = file(&flag(40, 30), ImageFormat::Jpeg);
    let halved = file(&flag(40, 30), ImageFormat::Png)[..60].to_vec();
    for file in [Vec::new(), text, script, b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), halved] {
        assert_eq!(plain(&file), Err(NoPicture::Unreadable));
    }
    assert!(plain(&whole).is_ok());
}

proptest::proptest! {
    /// Whatever is sent, nothing breaks.
    #[test]
    fn a_damaged_file_is_a_picture_or_none(at in 0..600_usize, byte: u8) {
        let mut sent = photograph(&flag(16, 16), &beside(8));
        let at = at % sent.len();
        sent[at] = byte;
        if let Ok(kept) = plain(&sent) {
            assert!(!holds(&kept.jpeg, b"GPS"));
        }
    }
}
