"""Python's own values as the objects of a PDF."""

from collections.abc import Mapping, Sequence

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

Value = PdfObject | Mapping[str, "Value"] | Sequence["Value"] | str | float


def pdf_object(value: Value) -> PdfObject:
    """A text that begins with a slash is a name."""
    if isinstance(value, PdfObject):
        return value
    if isinstance(value, str):
        return NameObject(value) if value.startswith("/") else TextStringObject(value)
    if isinstance(value, bool):
        return BooleanObject(value)
    if isinstance(value, int):
        return NumberObject(value)
    if isinstance(value, float):
        return FloatObject(value)
    if isinstance(value, Mapping):
        return DictionaryObject({NameObject(f"/{key}"): pdf_object(one) for key, one in value.items()})
    return ArrayObject(pdf_object(one) for one in value)


def add(writer: PdfWriter, value: Value) -> IndirectObject:
    """Put an object into the file, to be referred to."""
    return writer._add_object(pdf_object(value))


def add_stream(writer: PdfWriter, data: bytes, entries: Mapping[str, Value] | None = None) -> IndirectObject:
    """Put data into the file, compressed."""
    stream = DecodedStreamObject()
    stream.set_data(data)
    for key, value in (entries or {}).items():
        stream[NameObject(f"/{key}")] = pdf_object(value)
    return writer._add_object(stream.flate_encode())
