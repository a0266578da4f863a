"""Who takes turns: `table --serve`, Python's einsums and, where its headers are, Fastor."""

import json
import os
import statistics
import subprocess
import sys
import time

TYPES = {"f32": "float32", "f64": "float64", "c32": "complex64", "c64": "complex128", "i32": "int32", "i64": "int64"}
# What may take so long in one call is not started: c_einsum makes about this many operations in 3 s.
NUMPY_LOOP_FLOPS = 1e9


class Server:
    """A process that answers a question a line: `table --serve`, or the Fastor harness."""

    def __init__(self, *command, environment={}):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})

    def ask(self, *words):
        print(*words, file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.process.args[0]} ended at {words}")
        answer = json.loads(line)
        if "error" in answer:
            raise SystemExit(f"{words}: {answer['error']}")
        return answer


class Quiet:
    """Waits until nobody computes any more: threads of OpenMP, OpenBLAS and XLA spin for milliseconds after a call, and would
    take a core from whoever is next."""

    STEP = 0.002  # seconds
    LONGEST = 0.5  # seconds

    def __init__(self, processes):
        # Linux's clock of another process's processor time: ~pid << 3 | CPUCLOCK_SCHED.
        self.clocks = [~process << 3 | 2 for process in processes]
        self.waited = []

    def processor_seconds(self):
        return time.process_time() + sum(map(time.clock_gettime, self.clocks))

    def wait(self):
        start, before = time.perf_counter(), self.processor_seconds()
        while time.perf_counter() - start < self.LONGEST:
            time.sleep(self.STEP)
            now = self.processor_seconds()
            # A thread that spins uses all of the step; our own waking up some 50 µs.
            if now - before < self.STEP / 5:
                break
            before = now
        self.waited.append(time.perf_counter() - start)


class Contestant:
    """One way to compute one case; `batch_ms(calls)` is the time of a call in a batch of so many."""

    def __init__(self, name, target, batch_ms, calls=None):
        self.name, self.target, self.batch_ms, self.calls, self.samples = name, target, batch_ms, calls, []

    def calibrate(self, batch):
        """How many calls take `batch` milliseconds; returns the time of one."""
        if self.calls is None:
            self.calls = 1
            while (call := self.batch_ms(self.calls)) * self.calls < batch:
                wanted = int(1.2 * batch / max(call, 1e-6))
                self.calls = max(self.calls + 1, min(self.calls * 16, wanted))
        else:
            call = self.batch_ms(self.calls)
        self.first = call
        return call

    def take(self):
        self.samples.append(self.batch_ms(self.calls))

    def result(self):
        samples = self.samples or [self.first]
        return {"target": self.target, "median": statistics.median(samples), "lowest": min(samples), "samples": len(self.samples)}


# Milliseconds until a thread that slept runs, where the host of a virtual machine is busy; the server's `rounds::WAKING`.
WAKING = 8


def timed(call, batch, longest=1e3):
    """The time of a call in a batch; before it, calls for half a `batch`, with several threads for `WAKING`, unless the batch
    before took `longest` milliseconds."""
    taken = 0
    warm_up = max(batch / 2, WAKING if int(os.environ.get("EINSUM_PEERS_THREADS", 1)) > 1 else 0)

    def batch_ms(calls):
        nonlocal taken
        # Wakes its threads, fills its caches, and has its new memory back from the host, as the server does.
        start = time.perf_counter()
        while taken < longest and (time.perf_counter() - start) * 1e3 < warm_up:
            call()
        start = time.perf_counter()
        for _ in range(calls):
            call()
        taken = (time.perf_counter() - start) * 1e3
        return taken / calls

    return batch_ms


def served(server, *question):
    return lambda _: server.ask("time", *question)["ms"]


def of_server(server, case, threads, batch, peers):
    """Ours in both forms and, if wanted, the Rust libraries."""
    for one in server.ask("peers", case["case"]):
        name, target = one["name"], one["target"]
        if name == "ours" or peers:
            shown = "ours into" if name == "ours" and target == "existing" else name
            yield Contestant(shown, target, served(server, case["case"], threads, name, target, batch), calls=1)


def of_fastor(fastor, case, batch):
    if fastor and case["case"] in fastor.cases:
        yield Contestant("Fastor", "new", served(fastor, case["case"], batch), calls=1)


def operands(case):
    import numpy

    generator = numpy.random.default_rng(1)
    scale = 1000 if case["element"][0] == "i" else 1
    uniform = lambda shape: numpy.asarray(generator.uniform(-scale, scale, shape)).astype(TYPES[case["element"]])
    return [uniform(shape) for shape in case["shapes"]]


def of_python(case, batch):
    """Python's libraries; results are row-major, as ours are."""
    arrays = operands(case)
    makers = [of_torch, of_numpy, of_jax, of_tblis]
    if len(arrays) > 2:
        makers.insert(2, of_opt_einsum)
    for maker in makers:
        try:
            yield from maker(case, arrays, batch)
        except ImportError as missing:
            if maker not in SKIPPED:
                SKIPPED.add(maker)
                print(f"SKIPPED everywhere: {missing}", file=sys.stderr)
        except Exception as error:  # A spec or a type that it does not have.
            print(f"{case['case']}: {maker.__name__}: {str(error).splitlines()[0] if str(error) else error!r}", file=sys.stderr)


SKIPPED = set()


def of_torch(case, arrays, batch):
    import torch

    tensors = [torch.from_numpy(array) for array in arrays]
    yield Contestant("torch", "new", timed(lambda: torch.einsum(case["spec"], *tensors).contiguous(), batch))


def of_numpy(case, arrays, batch):
    import numpy

    spec, optimize = case["spec"], True
    if len(arrays) > 2:
        # Found once, as a user who calls it again and again would.
        optimize = numpy.einsum_path(spec, *arrays, optimize="greedy")[0]
    inputs, output = spec.split("->")
    shared = set.intersection(*map(set, inputs.split(","))) & set(output)
    if (shared or len(arrays) == 1) and case["flops"] > NUMPY_LOOP_FLOPS:
        return
    yield Contestant("numpy", "new", timed(lambda: numpy.ascontiguousarray(numpy.einsum(spec, *arrays, optimize=optimize)), batch))


def of_opt_einsum(case, arrays, batch):
    import numpy
    import opt_einsum
    import torch

    expression = opt_einsum.contract_expression(case["spec"], *case["shapes"])
    tensors = [torch.from_numpy(array) for array in arrays]
    yield Contestant("opt_einsum", "new", timed(lambda: numpy.ascontiguousarray(expression(*arrays)), batch))
    yield Contestant("opt_einsum torch", "new", timed(lambda: expression(*tensors, backend="torch").contiguous(), batch))


def of_jax(case, arrays, batch):
    import jax

    jax.config.update("jax_enable_x64", True)
    compiled = jax.jit(lambda *operands: jax.numpy.einsum(case["spec"], *operands, precision="highest"))
    held = [jax.numpy.asarray(array) for array in arrays]
    compiled(*held).block_until_ready()
    yield Contestant("jax", "new", timed(lambda: compiled(*held).block_until_ready(), batch))


def of_tblis(case, arrays, batch):
    import numpy
    import pytblis

    inputs, output = case["spec"].split("->")
    extents = {label: extent for subscript, shape in zip(inputs.split(","), case["shapes"]) for label, extent in zip(subscript, shape)}
    out = numpy.zeros([extents[label] for label in output], arrays[0].dtype)
    if len(arrays) == 1:
        call = lambda: pytblis.transpose_add(case["spec"], arrays[0], out=out)
    elif len(arrays) == 2:
        call = lambda: pytblis.contract(case["spec"], *arrays, out=out, allow_partial_trace=True)
    else:
        path = numpy.einsum_path(case["spec"], *arrays, optimize="greedy")[0]
        call = lambda: pytblis.einsum(case["spec"], *arrays, out=out, optimize=path)
    call()
    yield Contestant("TBLIS", "existing", timed(call, batch, longest=5 * batch))


