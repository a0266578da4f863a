// Fastor (github.com/romeric/Fastor) on the static cases, as its users build it: g++ -O3 -march=native -ffast-math.
// A question a line: `cases`, or `time CASE MILLISECONDS`; an answer in JSON for each. run.py --fastor builds and asks it.

#include <Fastor/Fastor.h>

#include <chrono>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

using namespace Fastor;

enum { I, J, K, L, M, N };

template <class T> void keep(T &value) { asm volatile("" : : "r"(&value) : "memory"); }

using Run = std::function<void(long)>;

// Operands that the compiler knows nothing about at each call, and an output that is written at each.
template <class A, class B, class F> Run pair(F call) {
    A a;
    B b;
    a.iota(1);
    b.iota(2);
    return [=](long calls) mutable {
        for (long at = 0; at < calls; ++at) {
            keep(a);
            keep(b);
            auto c = call(a, b);
            keep(c);
        }
    };
}

template <class T, size_t S> Run product() {
    return pair<Tensor<T, S, S>, Tensor<T, S, S>>([](auto &a, auto &b) { return matmul(a, b); });
}

template <class T> void cases(std::map<std::string, Run> &all, const std::string &type) {
    using Three = Tensor<T, 3, 3, 3>;
    all["tiny_mm2_" + type] = product<T, 2>();
    all["tiny_mm3_" + type] = product<T, 3>();
    all["tiny_mm4_" + type] = product<T, 4>();
    all["tiny_mm8_" + type] = product<T, 8>();
    all["tiny_mm16_" + type] = product<T, 16>();
    all["tiny_ijk_kl_3_" + type] = pair<Three, Tensor<T, 3, 3>>(
        [](auto &a, auto &b) { return einsum<Index<I, J, K>, Index<K, L>>(a, b); });
    all["tiny_dot3_" + type] = pair<Tensor<T, 3>, Tensor<T, 3>>([](auto &a, auto &b) { return inner(a, b); });
    all["tiny_mv4_" + type] = pair<Tensor<T, 4, 4>, Tensor<T, 4>>([](auto &a, auto &b) { return matmul(a, b); });
    all["tiny_trace4_" + type] = pair<Tensor<T, 4, 4>, Tensor<T, 4, 4>>(
        [](auto &a, auto &b) { return einsum<Index<I, J>, Index<J, I>>(a, b); });
    Three operands[4];
    for (auto &operand : operands) operand.iota(1);
    all["tiny_net4_" + type] = [=](long calls) mutable {
        auto &[a, b, c, d] = operands;
        for (long at = 0; at < calls; ++at) {
            keep(operands);
            auto out = einsum<Index<I, J, K>, Index<I, L, M>, Index<J, L, N>, Index<K, M, N>>(a, b, c, d);
            keep(out);
        }
    };
}

double milliseconds(Run &run, long calls) {
    auto start = std::chrono::steady_clock::now();
    run(calls);
    std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    return taken.count();
}

// Of one call, in a batch that takes so long; `calls` starts with what it was the last time.
double one_call(Run &run, long &calls, double batch) {
    for (;; calls *= 2) {
        double taken = milliseconds(run, calls);
        if (taken >= batch / 2) return taken / calls;
    }
}

int main() {
    std::map<std::string, Run> all;
    std::map<std::string, long> calls;
    cases<float>(all, "f32");
    cases<double>(all, "f64");
    for (std::string line, word, name; std::getline(std::cin, line);) {
        double batch = 1;
        std::istringstream(line) >> word >> name >> batch;
        if (word == "cases") {
            std::string list;
            for (auto &[name, run] : all) list += (list.empty() ? "\"" : ", \"") + name + "\"";
            std::cout << "[" << list << "]" << std::endl;
        } else {
            long &count = calls.try_emplace(name, 1000).first->second;
            std::cout << "{\"ms\": " << one_call(all.at(name), count, batch) << "}" << std::endl;
        }
    }
}
