//! The stack machine that a pickle is a program for.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::globals::{Global, build};
use super::heap::{Heap, Object, Value};
use super::input::Input;
use super::opcode::Opcode;
use super::pickle::Error;

const NEWEST_PROTOCOL: u8 = 5;

pub struct Machine<'a> {
    input: Input<'a>,
    heap: Heap<'a>,
    stack: Vec<Value>,
    /// Heights of the stack at which MARK was met; nothing below the last one can be popped.
    marks: Vec<usize>,
    /// Ordered rather than a vector, because a file may number its first entry four billion.
    memo: BTreeMap<usize, Value>,
}

impl<'a> Machine<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self {
            input: Input::new(bytes),
            // A byte of latin1 takes two as UTF-8, which is what is counted.
            heap: Heap::with_allowance(bytes.len().saturating_mul(2)),
            stack: Vec::new(),
            marks: Vec::new(),
            memo: BTreeMap::new(),
        }
    }

    /// Runs to STOP and returns the value on top, with the heap it lives in.
    pub fn run(mut self) -> Result<(Heap<'a>, Value), Error> {
        loop {
            let offset = self.input.position();
            let at = |opcode, message| Error { offset, opcode, message };
            let code = self.input.byte().map_err(|message| at(None, message))?;
            let opcode = Opcode::from_code(code)
                .ok_or_else(|| at(None, format!("0x{code:02x}, expected an opcode of pickle")))?;
            let stopped = if opcode == Opcode::STOP {
                self.pop().map(Some)
            } else {
                self.step(opcode).map(|()| None)
            };
            if let Some(value) = stopped.map_err(|message| at(Some(opcode), message))? {
                return Ok((self.heap, value));
            }
        }
    }

    fn step(&mut self, opcode: Opcode) -> Result<(), String> {
        use Opcode as Op;
        match opcode {
            Op::PROTO => return self.protocol(),
            // A frame only tells how far to read ahead.
            Op::FRAME => return self.input.array::<8>().map(|_| ()),
            Op::MARK => self.marks.push(self.stack.len()),
            Op::BUILD => return self.build(),
            Op::GET | Op::BINGET | Op::LONG_BINGET => return self.recall(opcode),
            Op::PUT | Op::BINPUT | Op::LONG_BINPUT | Op::MEMOIZE => return self.memoize(opcode),
            _ => {
                let value = self.value(opcode)?;
                self.stack.push(value);
            }
        }
        Ok(())
    }

    /// What an opcode that pushes one value pushes.
    fn value(&mut self, opcode: Opcode) -> Result<Value, String> {
        use Opcode as Op;
        Ok(match opcode {
            Op::NONE => Value::None,
            Op::NEWTRUE => Value::Bool(true),
            Op::NEWFALSE => Value::Bool(false),
            Op::BININT => Value::Int(i32::from_le_bytes(self.input.array()?).into()),
            Op::BININT1 => Value::Int(self.input.byte()?.into()),
            Op::BININT2 => Value::Int(u16::from_le_bytes(self.input.array()?).into()),
            Op::LONG1 => self.long()?,
            Op::INT | Op::LONG => integer(self.input.line()?)?,
            Op::SHORT_BINSTRING | Op::SHORT_BINBYTES | Op::SHORT_BINUNICODE => {
                let bytes = self.input.counted::<1>()?;
                self.string(Cow::Borrowed(bytes))
            }
            Op::BINSTRING | Op::BINBYTES | Op::BINUNICODE => {
                let bytes = self.input.counted::<4>()?;
                self.string(Cow::Borrowed(bytes))
            }
            Op::BINBYTES8 | Op::BINUNICODE8 | Op::BYTEARRAY8 => {
                let bytes = self.input.counted::<8>()?;
                self.string(Cow::Borrowed(bytes))
            }
            Op::STRING => {
                let bytes = unquote(self.input.line()?)?;
                self.string(bytes)
            }
            Op::UNICODE => {
                let text = unescape_unicode(self.input.line()?)?;
                self.string(Cow::Owned(text.into_bytes()))
            }
            Op::EMPTY_TUPLE => self.heap.push(Object::Tuple(Vec::new())),
            Op::TUPLE1 => self.tuple::<1>()?,
            Op::TUPLE2 => self.tuple::<2>()?,
            Op::TUPLE3 => self.tuple::<3>()?,
            Op::TUPLE => self.tuple_from_mark()?,
            Op::GLOBAL => Value::Global(Global::named(self.input.line()?, self.input.line()?)?),
            Op::STACK_GLOBAL => self.stack_global()?,
            Op::REDUCE => self.reduce()?,
            _ => return Err("not among the opcodes that make tuples of NumPy arrays".to_owned()),
        })
    }

    fn protocol(&mut self) -> Result<(), String> {
        match self.input.byte()? {
            0..=NEWEST_PROTOCOL => Ok(()),
            newer => Err(format!("protocol {newer}, expected at most {NEWEST_PROTOCOL}")),
        }
    }

    fn pop(&mut self) -> Result<Value, String> {
        let floor = self.marks.last().copied().unwrap_or(0);
        if self.stack.len() <= floor {
            return Err(
                "a value expected on the stack, which is empty down to its last mark".to_owned()
            );
        }
        self.stack.pop().ok_or_else(String::new)
    }

    fn build(&mut self) -> Result<(), String> {
        let state = self.pop()?;
        let target = self.pop()?;
        build(target, state, &mut self.heap)?;
        self.stack.push(target);
        Ok(())
    }

    fn reduce(&mut self) -> Result<Value, String> {
        let arguments = self.pop()?;
        match self.pop()? {
            Value::Global(global) => global.call(arguments, &mut self.heap),
            other => Err(self.heap.mismatch("a function", other)),
        }
    }

    fn stack_global(&mut self) -> Result<Value, String> {
        let name = self.pop()?;
        let module = self.pop()?;
        Global::named(self.heap.string(module)?, self.heap.string(name)?).map(Value::Global)
    }

    fn string(&mut self, bytes: Cow<'a, [u8]>) -> Value {
        self.heap.push(Object::String(bytes))
    }

    fn tuple<const N: usize>(&mut self) -> Result<Value, String> {
        let mut items = [Value::None; N];
        for item in items.iter_mut().rev() {
            *item = self.pop()?;
        }
        Ok(self.heap.push(Object::Tuple(items.to_vec())))
    }

    fn tuple_from_mark(&mut self) -> Result<Value, String> {
        let mark = self.marks.pop().ok_or("a MARK expected before it, found none")?;
        let items = self.stack.split_off(mark);
        Ok(self.heap.push(Object::Tuple(items)))
    }

    /// A little-endian integer in two's complement, behind its length.
    fn long(&mut self) -> Result<Value, String> {
        let bytes = self.input.counted::<1>()?;
        let sign = if bytes.last().is_some_and(|&byte| byte >= 0x80) { 0xff } else { 0 };
        let mut wide = [sign; 8];
        wide.get_mut(..bytes.len())
            .ok_or_else(|| format!("an integer of {} bytes, expected at most 8", bytes.len()))?
            .copy_from_slice(bytes);
        Ok(Value::Int(i64::from_le_bytes(wide)))
    }

    fn memo_key(&mut self, opcode: Opcode) -> Result<usize, String> {
        use Opcode as Op;
        match opcode {
            Op::BINGET | Op::BINPUT => Ok(self.input.byte()?.into()),
            Op::LONG_BINGET | Op::LONG_BINPUT => {
                usize::try_from(u32::from_le_bytes(self.input.array()?))
                    .map_err(|error| error.to_string())
            }
            Op::MEMOIZE => Ok(self.memo.len()),
            _ => parse(self.input.line()?),
        }
    }

    fn recall(&mut self, opcode: Opcode) -> Result<(), String> {
        let key = self.memo_key(opcode)?;
        let value =
            self.memo.get(&key).ok_or_else(|| format!("memo {key}, which was never set"))?;
        self.stack.push(*value);
        Ok(())
    }

    fn memoize(&mut self, opcode: Opcode) -> Result<(), String> {
        let key = self.memo_key(opcode)?;
        let value = self.pop()?;
        self.stack.push(value);
        self.memo.insert(key, value);
        Ok(())
    }
}

fn parse<T: std::str::FromStr>(digits: &[u8]) -> Result<T, String> {
    let parsed = str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok());
    parsed.ok_or_else(|| format!("'{}', expected an integer", digits.escape_ascii()))
}

/// The decimal integers of protocol 0, `00` and `01` being its booleans and a final `L` Python 2's mark of a long.
fn integer(line: &[u8]) -> Result<Value, String> {
    match line {
        b"00" => Ok(Value::Bool(false)),
        b"01" => Ok(Value::Bool(true)),
        _ => parse(line.strip_suffix(b"L").unwrap_or(line)).map(Value::Int),
    }
}

/// Protocol 0's string: what Python 2's `repr` prints.
fn unquote(line: &[u8]) -> Result<Cow<'_, [u8]>, String> {
    let ([b'\'', quoted @ .., b'\''] | [b'"', quoted @ .., b'"']) = line else {
        return Err("a string without its quotes".to_owned());
    };
    if !quoted.contains(&b'\\') {
        return Ok(Cow::Borrowed(quoted));
    }
    let mut rest = Input::new(quoted);
    let mut bytes = Vec::with_capacity(quoted.len());
    while rest.position() < quoted.len() {
        let byte = rest.byte()?;
        bytes.push(if byte == b'\\' { escaped_byte(&mut rest)? } else { byte });
    }
    Ok(Cow::Owned(bytes))
}

fn escaped_byte(rest: &mut Input) -> Result<u8, String> {
    match rest.byte()? {
        b'n' => Ok(b'\n'),
        b'r' => Ok(b'\r'),
        b't' => Ok(b'\t'),
        b'x' => hexadecimal(rest.take(2)?)?.try_into().map_err(|_| String::new()),
        quoted @ (b'\\' | b'\'' | b'"') => Ok(quoted),
        other => Err(format!("the escape \\{}, which repr does not print", [other].escape_ascii())),
    }
}

/// Protocol 0's text, `raw-unicode-escape`: latin1 but for `\u` with four digits and `\U` with eight.
fn unescape_unicode(line: &[u8]) -> Result<String, String> {
    let mut rest = Input::new(line);
    let mut text = String::with_capacity(line.len());
    while rest.position() < line.len() {
        let byte = rest.byte()?;
        text.push(if byte == b'\\' { escaped_character(&mut rest)? } else { byte.into() });
    }
    Ok(text)
}

fn escaped_character(rest: &mut Input) -> Result<char, String> {
    let digits = match rest.byte()? {
        b'u' => rest.take(4)?,
        b'U' => rest.take(8)?,
        other => {
            return Err(format!("the escape \\{}, expected \\u or \\U", [other].escape_ascii()));
        }
    };
    let code = hexadecimal(digits)?;
    char::from_u32(code).ok_or_else(|| format!("U+{code:04X} is no character"))
}

fn hexadecimal(digits: &[u8]) -> Result<u32, String> {
    let parsed =
        str::from_utf8(digits).ok().and_then(|digits| u32::from_str_radix(digits, 16).ok());
    parsed.ok_or_else(|| format!("'{}', expected hexadecimal digits", digits.escape_ascii()))
}
