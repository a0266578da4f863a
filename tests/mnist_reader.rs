//! The reader of the main example: of pickles, of `.npy` files, and of MNIST in them.

#[path = "../examples/mnist/reader/mod.rs"]
mod reader;

use std::path::PathBuf;

use ndarray::{Array1, Array2, ArrayD, array, s};
use reader::dataset::{Dataset, Digits, decompress};
use reader::npy;
use reader::pickle::Pickle;

static SAMPLE: &[u8] = include_bytes!("../examples/data/mnist-sample.pkl.gz");
static WEIGHTS: &[u8] = include_bytes!("../examples/data/weights.npy");
static T1: &[u8] = include_bytes!("../examples/data/t1.npy");

/// `pickle.dumps((x, y))` by Python 3 with `NumPy` 2.4, where `x` is `[[1.5, -2, 0.003], [4, 5, 10]]` in float32 and `y` is
/// `[7, -200]` in int64.
const PAIRS: [&[u8]; 7] = [
    // Protocol 0.
    b"\
        (cnumpy._core.multiarray\n_reconstruct\np0\n(cnumpy\nndarray\np1\n(I0\ntp2\nc_codecs\nencode\np3\n(V\
        b\np4\nVlatin1\np5\ntp6\nRp7\ntp8\nRp9\n(I1\n(I2\nI3\ntp10\ncnumpy\ndtype\np11\n(Vf4\np12\nI00\nI01\
        \ntp13\nRp14\n(I3\nV<\np15\nNNNI-1\nI-1\nI0\ntp16\nbI00\ng3\n(V\\u0000\\u0000\xc0?\\u0000\\u0000\\u0\
        000\xc0\xa6\x9bD;\\u0000\\u0000\x80@\\u0000\\u0000\xa0@\\u0000\\u0000 A\np17\ng5\ntp18\nRp19\ntp20\n\
        bg0\n(g1\n(I0\ntp21\ng7\ntp22\nRp23\n(I1\n(I2\ntp24\ng11\n(Vi8\np25\nI00\nI01\ntp26\nRp27\n(I3\ng15\
        \nNNNI-1\nI-1\nI0\ntp28\nbI00\ng3\n(V\x07\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u00008\xff\xff\
        \xff\xff\xff\xff\xff\np29\ng5\ntp30\nRp31\ntp32\nbtp33\n.",
    // Protocol 1.
    b"\
        (cnumpy._core.multiarray\n_reconstruct\nq\x00(cnumpy\nndarray\nq\x01(K\x00tq\x02c_codecs\nencode\nq\
        \x03(X\x01\x00\x00\x00bq\x04X\x06\x00\x00\x00latin1q\x05tq\x06Rq\x07tq\x08Rq\t(K\x01(K\x02K\x03tq\nc\
        numpy\ndtype\nq\x0b(X\x02\x00\x00\x00f4q\x0cI00\nI01\ntq\rRq\x0e(K\x03X\x01\x00\x00\x00<q\x0fNNNJ\
        \xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tq\x10bI00\nh\x03(X\x1e\x00\x00\x00\x00\x00\xc3\x80?\x00\x00\
        \x00\xc3\x80\xc2\xa6\xc2\x9bD;\x00\x00\xc2\x80@\x00\x00\xc2\xa0@\x00\x00 Aq\x11h\x05tq\x12Rq\x13tq\
        \x14bh\x00(h\x01(K\x00tq\x15h\x07tq\x16Rq\x17(K\x01(K\x02tq\x18h\x0b(X\x02\x00\x00\x00i8q\x19I00\nI0\
        1\ntq\x1aRq\x1b(K\x03h\x0fNNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tq\x1cbI00\nh\x03(X\x17\x00\x00\
        \x00\x07\x00\x00\x00\x00\x00\x00\x008\xc3\xbf\xc3\xbf\xc3\xbf\xc3\xbf\xc3\xbf\xc3\xbf\xc3\xbfq\x1dh\
        \x05tq\x1eRq\x1ftq btq!.",
    // Protocol 2.
    b"\
        \x80\x02cnumpy._core.multiarray\n_reconstruct\nq\x00cnumpy\nndarray\nq\x01K\x00\x85q\x02c_codecs\nen\
        code\nq\x03X\x01\x00\x00\x00bq\x04X\x06\x00\x00\x00latin1q\x05\x86q\x06Rq\x07\x87q\x08Rq\t(K\x01K\
        \x02K\x03\x86q\ncnumpy\ndtype\nq\x0bX\x02\x00\x00\x00f4q\x0c\x89\x88\x87q\rRq\x0e(K\x03X\x01\x00\x00\
        \x00<q\x0fNNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tq\x10b\x89h\x03X\x1e\x00\x00\x00\x00\x00\xc3\
        \x80?\x00\x00\x00\xc3\x80\xc2\xa6\xc2\x9bD;\x00\x00\xc2\x80@\x00\x00\xc2\xa0@\x00\x00 Aq\x11h\x05\
        \x86q\x12Rq\x13tq\x14bh\x00h\x01K\x00\x85q\x15h\x07\x87q\x16Rq\x17(K\x01K\x02\x85q\x18h\x0bX\x02\x00\
        \x00\x00i8q\x19\x89\x88\x87q\x1aRq\x1b(K\x03h\x0fNNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tq\x1cb\
        \x89h\x03X\x17\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00\x008\xc3\xbf\xc3\xbf\xc3\xbf\xc3\xbf\xc3\xbf\
        \xc3\xbf\xc3\xbfq\x1dh\x05\x86q\x1eRq\x1ftq b\x86q!.",
    // Protocol 3.
    b"\
        \x80\x03cnumpy._core.multiarray\n_reconstruct\nq\x00cnumpy\nndarray\nq\x01K\x00\x85q\x02C\x01bq\x03\
        \x87q\x04Rq\x05(K\x01K\x02K\x03\x86q\x06cnumpy\ndtype\nq\x07X\x02\x00\x00\x00f4q\x08\x89\x88\x87q\tR\
        q\n(K\x03X\x01\x00\x00\x00<q\x0bNNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tq\x0cb\x89C\x18\x00\x00\
        \xc0?\x00\x00\x00\xc0\xa6\x9bD;\x00\x00\x80@\x00\x00\xa0@\x00\x00 Aq\rtq\x0ebh\x00h\x01K\x00\x85q\
        \x0fh\x03\x87q\x10Rq\x11(K\x01K\x02\x85q\x12h\x07X\x02\x00\x00\x00i8q\x13\x89\x88\x87q\x14Rq\x15(K\
        \x03h\x0bNNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tq\x16b\x89C\x10\x07\x00\x00\x00\x00\x00\x00\x008\
        \xff\xff\xff\xff\xff\xff\xffq\x17tq\x18b\x86q\x19.",
    // Protocol 4.
    b"\
        \x80\x04\x95\xf5\x00\x00\x00\x00\x00\x00\x00\x8c\x16numpy._core.multiarray\x94\x8c\x0c_reconstruct\
        \x94\x93\x94\x8c\x05numpy\x94\x8c\x07ndarray\x94\x93\x94K\x00\x85\x94C\x01b\x94\x87\x94R\x94(K\x01K\
        \x02K\x03\x86\x94h\x03\x8c\x05dtype\x94\x93\x94\x8c\x02f4\x94\x89\x88\x87\x94R\x94(K\x03\x8c\x01<\
        \x94NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00t\x94b\x89C\x18\x00\x00\xc0?\x00\x00\x00\xc0\xa6\x9bD;\
        \x00\x00\x80@\x00\x00\xa0@\x00\x00 A\x94t\x94bh\x02h\x05K\x00\x85\x94h\x07\x87\x94R\x94(K\x01K\x02\
        \x85\x94h\x0c\x8c\x02i8\x94\x89\x88\x87\x94R\x94(K\x03h\x10NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\
        \x00t\x94b\x89C\x10\x07\x00\x00\x00\x00\x00\x00\x008\xff\xff\xff\xff\xff\xff\xff\x94t\x94b\x86\x94.",
    // Protocol 5.
    b"\
        \x80\x05\x95\xdb\x00\x00\x00\x00\x00\x00\x00\x8c\x13numpy._core.numeric\x94\x8c\x0b_frombuffer\x94\
        \x93\x94(\x96\x18\x00\x00\x00\x00\x00\x00\x00\x00\x00\xc0?\x00\x00\x00\xc0\xa6\x9bD;\x00\x00\x80@\
        \x00\x00\xa0@\x00\x00 A\x94\x8c\x05numpy\x94\x8c\x05dtype\x94\x93\x94\x8c\x02f4\x94\x89\x88\x87\x94R\
        \x94(K\x03\x8c\x01<\x94NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00t\x94bK\x02K\x03\x86\x94\x8c\x01C\
        \x94t\x94R\x94h\x02(\x96\x10\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00\x008\xff\xff\
        \xff\xff\xff\xff\xff\x94h\x06\x8c\x02i8\x94\x89\x88\x87\x94R\x94(K\x03h\nNNNJ\xff\xff\xff\xffJ\xff\
        \xff\xff\xffK\x00t\x94bK\x02\x85\x94h\rt\x94R\x94\x86\x94.",
    // Fortran order, and big-endian labels.
    b"\
        \x80\x02cnumpy._core.multiarray\n_reconstruct\nq\x00cnumpy\nndarray\nq\x01K\x00\x85q\x02c_codecs\nen\
        code\nq\x03X\x01\x00\x00\x00bq\x04X\x06\x00\x00\x00latin1q\x05\x86q\x06Rq\x07\x87q\x08Rq\t(K\x01K\
        \x02K\x03\x86q\ncnumpy\ndtype\nq\x0bX\x02\x00\x00\x00f4q\x0c\x89\x88\x87q\rRq\x0e(K\x03X\x01\x00\x00\
        \x00<q\x0fNNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tq\x10b\x88h\x03X\x1e\x00\x00\x00\x00\x00\xc3\
        \x80?\x00\x00\xc2\x80@\x00\x00\x00\xc3\x80\x00\x00\xc2\xa0@\xc2\xa6\xc2\x9bD;\x00\x00 Aq\x11h\x05\
        \x86q\x12Rq\x13tq\x14bh\x00h\x01K\x00\x85q\x15h\x07\x87q\x16Rq\x17(K\x01K\x02\x85q\x18h\x0bX\x02\x00\
        \x00\x00i8q\x19\x89\x88\x87q\x1aRq\x1b(K\x03X\x01\x00\x00\x00>q\x1cNNNJ\xff\xff\xff\xffJ\xff\xff\xff\
        \xffK\x00tq\x1db\x89h\x03X\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\xc3\xbf\xc3\xbf\xc3\xbf\
        \xc3\xbf\xc3\xbf\xc3\xbf\xc3\xbf8q\x1eh\x05\x86q\x1fRq tq!b\x86q\".",
];

/// As Python 2 writes it in protocol 0: strings by `repr`, integers with L.
const PYTHON_2: &[u8] =
    b"(cnumpy.core.multiarray\n_reconstruct\np1\n(cnumpy\nndarray\np2\n(I0\ntS'b'\ntR(I1\n(L2L\n\
    tcnumpy\ndtype\n(S'i8'\nI0\nI1\ntR(I3\nS'<'\nNNNI-1\nI-1\nI0\ntbI00\n\
    S\"\\n'\\t\\x00\\x00\\x00\\x00\\x008\\xff\\xff\\xff\xff\\xff\\xff\\xff\"\ntbI7\nt.";

/// What a byte is changed by, as exclusive or: single bits, all of them, and mixtures.
const CHANGES: [u8; 12] = [1, 2, 4, 8, 16, 32, 64, 128, 255, 0x0f, 0x55, 0x37];

type Pair = (ArrayD<f32>, ArrayD<i64>);

fn pair(bytes: &[u8]) -> Result<Pair, String> {
    let pickle = Pickle::read(bytes).map_err(|error| error.to_string())?;
    let [x, y] = pickle.items(pickle.root())?;
    Ok((pickle.array(x)?, pickle.array(y)?))
}

/// What is said about a pickle that is not one.
fn complaint(bytes: &[u8]) -> String {
    match Pickle::read(bytes) {
        Ok(_) => panic!("{:?} was read", bytes.escape_ascii().to_string()),
        Err(error) => error.to_string(),
    }
}

/// The ink of all digits in units of 1/256, in which it is an integer.
fn ink(digits: &Digits) -> f64 {
    digits.x.iter().map(|&pixel| f64::from(pixel) * 256.0).sum()
}

#[track_caller]
fn assert_digits(
    digits: &Digits,
    count: usize,
    labels: [i64; 5],
    sum_of_labels: i64,
    expected_ink: f64,
) {
    assert_eq!(digits.x.dim(), (count, 784));
    assert_eq!(digits.y.len(), count);
    assert_eq!(digits.y.slice(s![..5]), Array1::from_iter(labels));
    assert_eq!(digits.y.sum(), sum_of_labels);
    assert!((ink(digits) - expected_ink).abs() < 0.5, "{} of ink", ink(digits));
}

#[test]
fn sample_is_what_numpy_reads() {
    let data = Dataset::from_gzip(SAMPLE).unwrap();
    assert_digits(&data.train, 1000, [5, 0, 4, 1, 9], 4452, 25_637_533.0);
    assert_digits(&data.valid, 100, [3, 8, 6, 9, 6], 471, 2_394_270.0);
    assert_digits(&data.test, 100, [7, 2, 1, 0, 4], 434, 2_396_707.0);
}

#[test]
fn whole_set_is_what_numpy_reads() {
    let named = std::env::var_os("EINSUM_MNIST").filter(|path| !path.is_empty()).map(PathBuf::from);
    let path = named.clone().unwrap_or_else(|| "data/mnist.pkl.gz".into());
    if named.is_none() && !path.exists() {
        // Standard error itself, because the harness keeps what a passing test prints to itself.
        let message = format!(
            "SKIPPED whole_set_is_what_numpy_reads: no {}, and EINSUM_MNIST unset\n",
            path.display()
        );
        std::io::Write::write_all(&mut std::io::stderr(), message.as_bytes()).unwrap();
        return;
    }
    let data = Dataset::from_gzip(&std::fs::read(&path).unwrap()).unwrap();
    assert_digits(&data.train, 50_000, [5, 0, 4, 1, 9], 222_442, 1_309_089_051.0);
    assert_digits(&data.valid, 10_000, [3, 8, 6, 9, 6], 44_794, 258_209_494.0);
    assert_digits(&data.test, 10_000, [7, 2, 1, 0, 4], 44_434, 264_923_200.0);
}

#[test]
fn every_protocol_gives_the_same_arrays() {
    for bytes in PAIRS {
        let (x, y) = pair(bytes).unwrap();
        assert_eq!(x, array![[1.5, -2.0, 3e-3], [4.0, 5.0, 10.0]].into_dyn());
        assert_eq!(y, array![7, -200].into_dyn());
    }
}

#[test]
fn python_2_strings_are_unquoted() {
    let pickle = Pickle::read(PYTHON_2).unwrap();
    let [y, _seven] = pickle.items(pickle.root()).unwrap();
    // 0x09, 0x27, 0x0a from the top: tab, apostrophe, line feed.
    assert_eq!(pickle.array::<i64>(y).unwrap(), array![0x0009_270a, -200].into_dyn());
}

#[test]
fn a_pickle_cut_anywhere_is_an_error() {
    for bytes in PAIRS.into_iter().chain([PYTHON_2]) {
        for length in 0..bytes.len() {
            assert!(Pickle::read(&bytes[..length]).is_err(), "cut at {length}");
        }
    }
    let sample = decompress(SAMPLE).unwrap();
    let near_the_end = sample.len() - 800..sample.len();
    for length in (0..800).chain((800..sample.len()).step_by(997)).chain(near_the_end) {
        assert!(Dataset::from_pickle(&sample[..length]).is_err(), "cut at {length}");
    }
}

/// A pickle has no checksum, so that a changed byte may well make another valid one; it must not make a panic.
#[test]
fn a_changed_byte_never_panics() {
    for bytes in PAIRS.into_iter().chain([PYTHON_2]) {
        let mut refused = 0;
        for position in 0..bytes.len() {
            for change in CHANGES {
                let mut changed = bytes.to_vec();
                changed[position] ^= change;
                refused += usize::from(pair(&changed).is_err());
            }
        }
        assert!(refused > bytes.len() * CHANGES.len() / 2, "only {refused} changes refused");
    }
}

#[test]
fn gzip_cut_or_changed_is_an_error() {
    // Before it, the header names a time, a system and a file, which may be anything.
    let content = 64;
    let checksum = SAMPLE.len() - 8;
    for position in (content..checksum).step_by(50_021).chain([checksum, SAMPLE.len() - 1]) {
        assert!(Dataset::from_gzip(&SAMPLE[..position]).is_err(), "cut at {position}");
        let mut changed = SAMPLE.to_vec();
        changed[position] ^= 0x55;
        assert!(Dataset::from_gzip(&changed).is_err(), "changed at {position}");
    }
}

#[test]
fn errors_say_where_what_and_why() {
    let cases: [(&[u8], &str); 14] = [
        (b"", "pickle, byte 0: 1 bytes expected, 0 left; the file is truncated or damaged"),
        (b"\x80\x02\xff", "pickle, byte 2: 0xff, expected an opcode of pickle"),
        (b"\x80\x09.", "pickle, byte 0, opcode PROTO: protocol 9, expected at most 5"),
        (
            b"].",
            "pickle, byte 0, opcode EMPTY_LIST: not among the opcodes that make tuples of NumPy arrays",
        ),
        (
            b"cos\nsystem\n(S'true'\ntR.",
            "pickle, byte 0, opcode GLOBAL: the name os.system, which arrays do not need; nothing from a pickle is executed here",
        ),
        (b"K\x01K\x02R.", "pickle, byte 4, opcode REDUCE: found 1, expected a function"),
        (
            b"K\x01(\x85.",
            "pickle, byte 3, opcode TUPLE1: a value expected on the stack, which is empty down to its last mark",
        ),
        (b"t.", "pickle, byte 0, opcode TUPLE: a MARK expected before it, found none"),
        (b"h\x07.", "pickle, byte 0, opcode BINGET: memo 7, which was never set"),
        (b"I1e3\n.", "pickle, byte 0, opcode INT: '1e3', expected an integer"),
        (
            b"\x8a\x09123456789.",
            "pickle, byte 0, opcode LONG1: an integer of 9 bytes, expected at most 8",
        ),
        (b"S'\\q'\n.", "pickle, byte 0, opcode STRING: the escape \\q, which repr does not print"),
        (b"V\\ud800\n.", "pickle, byte 0, opcode UNICODE: U+D800 is no character"),
        (
            b"\x8e\xff\xff\xff\xff\xff\xff\xff\x7f.",
            "pickle, byte 0, opcode BINBYTES8: 9223372036854775807 bytes expected, 1 left; the file is truncated or damaged",
        ),
    ];
    for (bytes, expected) in cases {
        assert_eq!(complaint(bytes), expected);
    }
}

#[test]
fn a_shape_must_have_its_bytes() {
    let reshaped = |from: &[u8], to: &[u8]| {
        let bytes = PAIRS[2];
        let at = bytes.windows(from.len()).position(|window| window == from).unwrap();
        complaint(&[&bytes[..at], to, &bytes[at + from.len()..]].concat())
    };
    let message = reshaped(b"K\x02K\x03\x86", b"K\x02K\x04\x86");
    assert!(
        message.contains("opcode BUILD: a float32 array of shape [2, 4] takes 32 bytes, found 24"),
        "{message}"
    );
    let message = reshaped(b"K\x02K\x03\x86", b"J\xff\xff\xff\x7fJ\xff\xff\xff\x7f\x86");
    assert!(message.ends_with("takes 18446744056529682436 bytes, found 24"), "{message}");
    let message = reshaped(b"K\x02K\x03\x86", b"J\xff\xff\xff\xffK\x03\x86");
    assert!(message.ends_with("extent -1 in a shape"), "{message}");
    let message = reshaped(b"f4", b"O8");
    assert!(
        message.ends_with("numpy.dtype: element type 'O8', expected f4, f8 or i8"),
        "{message}"
    );
    let message = reshaped(b"<", b"|");
    assert!(message.ends_with("byte order '|', expected < or >"), "{message}");
}

#[test]
fn a_deep_tuple_is_read_and_dropped() {
    let deep = [b")".as_slice(), &b"\x85".repeat(1_000_000), b"."].concat();
    assert!(Pickle::read(&deep).is_ok());
}

/// A text of a million letters, encoded a million times by one that trusts the file.
#[test]
fn memory_is_bounded_by_the_file() {
    let text = [
        b"X\x40\x42\x0f\x00".as_slice(),
        &b"a".repeat(1_000_000),
        b"q\x00X\x06\x00\x00\x00latin1q\x01",
    ]
    .concat();
    let encode = b"c_codecs\nencode\nh\x00h\x01\x86R".repeat(1000);
    let message = complaint(&[&text, encode.as_slice(), b"."].concat());
    assert!(
        message.ends_with("the strings made so far take more memory than the file"),
        "{message}"
    );
}

#[test]
fn other_files_are_named_for_what_they_are() {
    let error = Dataset::from_gzip(b"<!DOCTYPE html><html>").unwrap_err();
    assert_eq!(error, r#"not a gzip file: begins with "<!DOCTYPE ht", expected "\x1f\x8b""#);
    let error = Dataset::from_pickle(PAIRS[2]).unwrap_err();
    assert_eq!(
        error,
        "found a tuple of 2, expected a tuple of 3: ((x_train, y_train), (x_valid, y_valid), (x_test, y_test))"
    );
    let three = [b"(".as_slice(), &PAIRS[0][..PAIRS[0].len() - 1], b"q\xf0h\xf0h\xf0t."].concat();
    assert_eq!(
        Dataset::from_pickle(&three).unwrap_err(),
        "x_train: 3 pixels a digit, expected 784"
    );
}

#[test]
fn npy_files_are_what_numpy_reads() {
    let weights: ArrayD<f32> = npy::read(WEIGHTS).unwrap();
    assert_eq!(weights.shape(), [784, 10]);
    let t1: Array2<f64> = npy::read(T1).unwrap().into_dimensionality().unwrap();
    assert_eq!(t1.dim(), (5, 10));
    for (j, expected) in [-10.9417, -0.6844, -7.0038].into_iter().enumerate() {
        assert!((t1[[0, j]] - expected).abs() < 5e-5, "{}", t1[[0, j]]);
    }
}

#[test]
fn an_npy_file_cut_or_changed_never_panics() {
    for length in 0..T1.len() {
        assert!(npy::read::<f64>(&T1[..length]).is_err(), "cut at {length}");
    }
    for position in 0..128 {
        for change in CHANGES {
            let mut changed = T1.to_vec();
            changed[position] ^= change;
            let _ = npy::read::<f64>(&changed);
        }
    }
}

#[test]
fn npy_errors_say_what_was_found() {
    let message = npy::read::<f32>(T1).unwrap_err();
    assert_eq!(message, "npy: elements are float64, expected float32");
    let message = npy::read::<f32>(b"PK\x03\x04 a zip of arrays").unwrap_err();
    assert_eq!(message, r"npy: does not begin with \x93NUMPY");
    let message = npy::read::<f64>(&T1[..400]).unwrap_err();
    assert_eq!(message, "npy: a float64 array of shape [5, 10] takes 400 bytes, found 272");
}
