//! A picture made plain: nothing of the file that was sent is kept but what one sees. It is decoded
//! within limits, turned the right way up, made small, and written anew, so that where and when it
//! was taken, and by which telephone, is gone.

use std::io::Cursor;

use image::{
    DynamicImage, GenericImageView, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage,
    codecs::jpeg::JpegEncoder, imageops::FilterType,
};

/// The longest side of what is kept.
const LONGEST_SIDE: u32 = 1_600;
/// The longest side of what is looked at.
const LARGEST_SIDE: u32 = 12_000;
/// The most points that are looked at: more than telephones take.
const MOST_POINTS: u64 = 52_000_000;
/// What decoding may take of the memory, in bytes.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// Small, and drawn lines stay sharp.
const QUALITY: u8 = 85;

/// A picture as it is kept: JPEG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain {
    /// The file.
    pub jpeg: Vec<u8>,
    /// Points from side to side.
    pub width: u32,
    /// Points from top to bottom.
    pub height: u32,
}

/// Why a file cannot be kept as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPicture {
    /// It is none, or of a kind that we do not read, or broken.
    #[error("not a picture that we can read")]
    Unreadable,
    /// It has more points than we look at.
    #[error("more than {MOST_POINTS} points")]
    TooLarge,
}

/// What one sees in a file, and nothing else of it.
///
/// # Errors
/// [`NoPicture`] says why it cannot be kept.
pub fn plain(file: &[u8]) -> Result<Plain, NoPicture> {
    let mut reader = ImageReader::new(Cursor::new(file))
        .with_guessed_format()
        .map_err(|_| NoPicture::Unreadable)?;
    let read = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];
    if !reader.format().is_some_and(|format| read.contains(&format)) {
        return Err(NoPicture::Unreadable);
    }
    // Sizes are looked at below, before anything is decoded, to tell the one from the other.
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| NoPicture::Unreadable)?;
    let (width, height) = decoder.dimensions();
    let points = u64::from(width) * u64::from(height);
    if width.max(height) > LARGEST_SIDE || points > MOST_POINTS {
        return Err(NoPicture::TooLarge);
    }
    // Telephones write which way is up beside the picture: that goes, so it is turned.
    let up = decoder.orientation().map_err(|_| NoPicture::Unreadable)?;
    let mut seen = DynamicImage::from_decoder(decoder).map_err(|_| NoPicture::Unreadable)?;
    seen.apply_orientation(up);
    if seen.width().max(seen.height()) > LONGEST_SIDE {
        seen = seen.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Triangle);
    }
    write(&on_white(&seen))
}

/// As on paper: what shines through becomes white.
fn on_white(seen: &DynamicImage) -> RgbImage {
    if !seen.color().has_alpha() {
        return seen.to_rgb8();
    }
    let (width, height) = seen.dimensions();
    let seen = seen.to_rgba8();
    RgbImage::from_fn(width, height, |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0.map(u16::from);
        let laid = |colour: u16| (colour * alpha + 255 * (255 - alpha)) / 255;
        Rgb([red, green, blue].map(|colour| u8::try_from(laid(colour)).unwrap_or(u8::MAX)))
    })
}

fn write(seen: &RgbImage) -> Result<Plain, NoPicture> {
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    encoder.encode_image(seen).map_err(|_| NoPicture::Unreadable)?;
    let (width, height) = seen.dimensions();
    Ok(Plain { jpeg, width, height })
}

#[cfg(test)]
mod tests;
