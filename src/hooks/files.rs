//! Files that a person takes away or brings along. Nothing is sent anywhere: the browser writes them where it is told to.

use gloo::utils::{document, window};
use js_sys::{Array, encode_uri_component};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Element, File, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Url, XmlSerializer,
};
use yew::Callback;

/// The largest file that is read.
const LARGEST: f64 = 1_000_000.0;

/// How many pixels of an image stand for one of the drawing.
const PIXELS: f64 = 2.0;

/// Gives a text to the person as a file.
pub fn save_text(name: &str, kind: &str, text: &str) {
    save_parts(name, kind, &Array::of1(&text.into()));
}

fn save_parts(name: &str, kind: &str, parts: &Array) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(parts, &options) {
        save(name, &blob);
    }
}

fn save(name: &str, blob: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return };
    let link = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The address is not given back, since a browser may read it later than this; it is gone with the page.
}

/// The drawing with an id as the text of an SVG file; none where there is no such drawing.
fn drawing(id: &str) -> Option<(Element, String)> {
    let element = document().get_element_by_id(id)?;
    let text = XmlSerializer::new().ok()?.serialize_to_string(&element).ok()?;
    Some((element, text))
}

/// Gives the drawing with an id to the person as an SVG file.
pub fn save_svg(id: &str, name: &str) {
    if let Some((_, text)) = drawing(id) {
        save_text(name, "image/svg+xml", &text);
    }
}

/// Gives the drawing with an id to the person as a PNG file.
pub fn save_png(id: &str, name: &str) {
    let Some((element, text)) = drawing(id) else { return };
    let size = |attribute: &str| {
        element.get_attribute(attribute).and_then(|size| size.parse::<f64>().ok()).unwrap_or_default()
    };
    let (width, height) = (size("width"), size("height"));
    let Ok(image) = HtmlImageElement::new() else { return };
    let name = name.to_owned();
    let painted = image.clone();
    let loaded = Closure::once_into_js(move || paint(&painted, width, height, &name));
    image.set_onload(Some(loaded.unchecked_ref()));
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{}", String::from(encode_uri_component(&text))));
}

fn paint(image: &HtmlImageElement, width: f64, height: f64, name: &str) {
    let canvas =
        document().create_element("canvas").ok().and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok());
    let Some(canvas) = canvas else { return };
    canvas.set_width((width * PIXELS) as u32);
    canvas.set_height((height * PIXELS) as u32);
    let context = canvas.get_context("2d").ok().flatten();
    let Some(context) = context.and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok()) else { return };
    let drawn =
        context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width * PIXELS, height * PIXELS);
    let name = name.to_owned();
    let written = Closure::once_into_js(move |blob: Option<Blob>| {
        if let Some(blob) = blob {
            save(&name, &blob);
        }
    });
    if drawn.is_ok() {
        // A canvas that may not be read gives no file; nothing here comes from elsewhere, so it may.
        drop(canvas.to_blob(written.unchecked_ref()));
    }
}

/// Reads a file that the person chose, and gives its text, or the reason why it was not read.
pub fn read_text(file: File, on_read: Callback<Result<String, String>>) {
    if file.size() > LARGEST {
        on_read.emit(Err(format!("“{}” is larger than a megabyte, and so no list of scenarios.", file.name())));
        return;
    }
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
        on_read.emit(text.ok_or_else(|| format!("“{}” could not be read from the disk.", file.name())));
    });
}

/// Opens the browser's dialog for printing.
pub fn print_page() {
    // A browser without printing has nothing to say about it.
    drop(window().print());
}
