//! The opcodes of Python's pickle protocols 0 to 5, so that an error can call each by its name.

macro_rules! opcodes {
    ($($name:ident = $code:literal,)*) => {
        /// A pickle opcode under the name that Python's `pickletools` prints.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(clippy::upper_case_acronyms, non_camel_case_types, reason = "the names are Python's")]
        pub enum Opcode {
            $($name,)*
        }

        impl Opcode {
            /// The opcode that `code` stands for, if Python knows one.
            pub fn from_code(code: u8) -> Option<Self> {
                match code {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

opcodes! {
    APPEND = b'a', APPENDS = b'e',
    BINBYTES = b'B', BINBYTES8 = 0x8e, SHORT_BINBYTES = b'C', BYTEARRAY8 = 0x96,
    BINFLOAT = b'G', FLOAT = b'F',
    BINGET = b'h', GET = b'g', LONG_BINGET = b'j',
    BININT = b'J', BININT1 = b'K', BININT2 = b'M', INT = b'I', LONG = b'L', LONG1 = 0x8a, LONG4 = 0x8b,
    BINPERSID = b'Q', PERSID = b'P',
    BINPUT = b'q', LONG_BINPUT = b'r', MEMOIZE = 0x94, PUT = b'p',
    BINSTRING = b'T', SHORT_BINSTRING = b'U', STRING = b'S',
    BINUNICODE = b'X', BINUNICODE8 = 0x8d, SHORT_BINUNICODE = 0x8c, UNICODE = b'V',
    BUILD = b'b', GLOBAL = b'c', STACK_GLOBAL = 0x93, INST = b'i', OBJ = b'o', REDUCE = b'R',
    NEWOBJ = 0x81, NEWOBJ_EX = 0x92,
    DICT = b'd', EMPTY_DICT = b'}', SETITEM = b's', SETITEMS = b'u',
    LIST = b'l', EMPTY_LIST = b']',
    EMPTY_SET = 0x8f, ADDITEMS = 0x90, FROZENSET = 0x91,
    DUP = b'2', MARK = b'(', POP = b'0', POP_MARK = b'1',
    EMPTY_TUPLE = b')', TUPLE = b't', TUPLE1 = 0x85, TUPLE2 = 0x86, TUPLE3 = 0x87,
    EXT1 = 0x82, EXT2 = 0x83, EXT4 = 0x84,
    FRAME = 0x95, PROTO = 0x80, STOP = b'.',
    NEWFALSE = 0x89, NEWTRUE = 0x88, NONE = b'N',
    NEXT_BUFFER = 0x97, READONLY_BUFFER = 0x98,
}
