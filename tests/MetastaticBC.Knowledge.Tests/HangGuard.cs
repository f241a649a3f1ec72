namespace MetastaticBC.Knowledge.Tests;

/// <summary>Fails a test that would hang, far beyond any time it takes on a slow machine. It measures nothing.</summary>
internal static class HangGuard
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static Task RunAsync(Action action) =>
        Task.Run(action, TestContext.Current.CancellationToken).WaitAsync(Limit, TestContext.Current.CancellationToken);
}
