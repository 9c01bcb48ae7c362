// In place of modules of Node that libraries ask for at every start and that no command uses: workers, the network,
// processes of subcommands.
export default {}
