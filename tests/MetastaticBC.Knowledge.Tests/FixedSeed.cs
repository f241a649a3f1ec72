using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace MetastaticBC.Knowledge.Tests;

/// <summary>Checks properties with the same cases in every run.</summary>
internal static class FixedSeed
{
    private const ulong Seed = 20261121;

    public static void Holds<T>(Gen<T> cases, Action<T> claim, int count = 200) => Holds(cases.ToArbitrary(), claim, count);

    public static void Holds<T>(Arbitrary<T> cases, Action<T> claim, int count) =>
        Prop.ForAll(cases, claim).Check(
            Config.QuickThrowOnFailure
                .WithMaxTest(count)
                .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None))));
}
